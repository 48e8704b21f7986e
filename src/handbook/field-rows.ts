import { fieldsOf, type Field, type Form } from '../desk/fields.ts';
import type { Folder } from '../schema/id.ts';

/** A field as a row of a table; the fields of a group follow it. */
export interface FieldRow {
  /** With the group before it: `offices.from`. */
  readonly name: string;
  readonly required: boolean;
  /** What it holds: “a list of dates”. */
  readonly form: string;
  /** The values that it may have, if they are few. */
  readonly choices: readonly string[];
  /** Where the ids that it holds are found. */
  readonly targets: readonly Folder[];
  readonly help: string;
}

/** The fields of the entries in a folder, in the order of their schema. */
export const fieldRows = (folder: Folder): readonly FieldRow[] =>
  fieldsOf(folder).flatMap((field) => rowsOf(field, ''));

function rowsOf(field: Field, before: string): readonly FieldRow[] {
  const name = before + field.name;
  const { form, many } = innermost(field.form);
  const row: FieldRow = {
    name,
    required: field.required,
    form: words(form, many),
    choices: form.is === 'choice' ? form.options.map(String) : [],
    targets: form.is === 'reference' ? form.targets : [],
    help: field.help,
  };
  if (form.is === 'variants') return [row, ...variantRows(form, name)];
  const inner = form.is === 'group' ? form.fields : [];
  return [row, ...inner.flatMap((each) => rowsOf(each, `${name}.`))];
}

/** Each of several groups of fields: what says that it is meant, then its fields. */
const variantRows = (form: Extract<Form, { is: 'variants' }>, name: string): readonly FieldRow[] =>
  form.variants.flatMap(({ value, help, fields }) => [
    {
      name: `${name}.${form.key}: ${value}`,
      required: true,
      form: 'the word',
      choices: [value],
      targets: [],
      help,
    },
    ...fields.flatMap((each) => rowsOf(each, `${name}.`)),
  ]);

type Item = Exclude<Form, { is: 'list' }>;

/** What a list holds in the end, and how many lists there are around it. */
const innermost = (form: Form, many = 0): { readonly form: Item; readonly many: number } =>
  form.is === 'list' ? innermost(form.of, many + 1) : { form, many };

function words(form: Item, many: number): string {
  const { one, several } = named(form);
  return many === 0 ? one : `a list of ${'lists of '.repeat(many - 1)}${several}`;
}

function named(form: Item): { readonly one: string; readonly several: string } {
  switch (form.is) {
    case 'text': {
      const one = form.written ?? 'text';
      const noun = one.replace(/^an? /, '');
      return { one, several: noun === 'text' ? noun : `${noun}${noun.endsWith('s') ? 'es' : 's'}` };
    }
    case 'flag':
      return { one: 'true or false', several: 'true or false' };
    case 'choice':
      return { one: 'one of', several: '' };
    case 'reference':
      return { one: 'an id', several: 'ids' };
    case 'variants':
      return { one: 'a group of fields, of one kind', several: 'groups of fields, each of a kind' };
    case 'group':
      return { one: 'a group of fields', several: 'groups of fields' };
  }
}
