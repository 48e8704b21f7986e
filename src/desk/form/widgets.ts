import type { Field as Widget, VariableFieldType } from '@sveltia/cms';
import { z } from 'astro/zod';
import type { Folder } from '../../schema/id.ts';
import type { Field, Form } from '../fields.ts';
import { shelves } from './collections.ts';
import { groupsOf, isMixed, isTable, itemKey, type MixedList } from './items.ts';
import { limitsOf } from './limits.ts';
import { labelOf, singularOf } from './words.ts';

/** What every field of the form has, whatever it holds. */
interface Head {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** One field of an entry as the form shows it. */
export function widgetOf(field: Field): Widget {
  const { name, help, required } = field;
  const head = { name, label: labelOf(name), required, ...(help !== '' && { hint: help }) };
  return widgetFor(head, field.form, bare(field.schema));
}

/** The name of the collection in which a reference finds its entries. */
export const collectionOf = (targets: readonly Folder[]): string => targets.join('-and-');

const bare = (schema: z.ZodType): z.ZodType => {
  if (!(schema instanceof z.ZodOptional)) return schema;
  const inner: unknown = schema.unwrap();
  return inner instanceof z.ZodType ? bare(inner) : schema;
};

function widgetFor(head: Head, form: Form, schema: z.ZodType): Widget {
  switch (form.is) {
    case 'flag':
      return { ...head, widget: 'boolean', required: false };
    case 'choice':
      return { ...head, widget: 'select', options: [...form.options] };
    case 'reference':
      return { ...head, ...reference(form.targets) };
    case 'group':
      return { ...head, widget: 'object', fields: form.fields.map(widgetOf), collapsed: 'auto' };
    case 'variants':
      return {
        ...head,
        widget: 'object',
        typeKey: form.key,
        types: form.variants.map(({ value, fields }) => ({
          name: value,
          label: labelOf(value),
          fields: fields.map(widgetOf),
        })),
        collapsed: 'auto',
      };
    case 'list':
      return listFor(head, form, schema);
    case 'text':
      return textFor(head, schema);
  }
}

function textFor(head: Head, schema: z.ZodType): Widget {
  const { pattern, maxLength, lines, url } = limitsOf(schema);
  const text = {
    ...head,
    ...(pattern && { pattern: [...pattern] as [string, string] }),
    ...(maxLength !== undefined && { maxlength: maxLength }),
    // A colon in a title is no beginning of an emoji.
    use_emoji_autocomplete: false,
  };
  if (lines) return { ...text, widget: 'text' };
  return { ...text, widget: 'string', ...(url && { type: 'url' }) };
}

function listFor(head: Head, form: Extract<Form, { is: 'list' }>, schema: z.ZodType): Widget {
  if (isTable(form)) return { ...head, hint: tableHint(head), widget: 'text' };
  // Of too few the check speaks before it is saved, in words that say how many there should be.
  const { max } = limitsOf(schema);
  const limits = { ...(max !== undefined && { max }) };
  const list = {
    ...head,
    ...limits,
    widget: 'list',
    label_singular: singularOf(head.name).toLowerCase(),
  } as const;
  const { of } = form;
  if (isMixed(of)) return { ...list, collapsed: true, ...typesOf(of) };
  if (of.is === 'reference')
    return { ...head, ...limits, ...reference(of.targets), multiple: true };
  if (of.is === 'group') return { ...list, collapsed: 'auto', fields: of.fields.map(widgetOf) };
  const element = schema instanceof z.ZodArray ? schema.element : undefined;
  if (!(element instanceof z.ZodType)) throw new Error(`The list ${head.name} has no items.`);
  const item: Head = { name: 'value', label: singularOf(head.name), required: true };
  return { ...list, field: widgetFor(item, of, element) };
}

/** Entries are found by what they are called, and by their id, which is what is written. */
const reference = (targets: readonly Folder[]) => {
  const [first] = targets;
  if (first === undefined) throw new Error('A reference leads to no folder.');
  return {
    widget: 'relation',
    collection: collectionOf(targets),
    value_field: '{{slug}}',
    display_fields: [`${shelves[first].shown} · {{slug}}`],
    search_fields: [
      ...[...shelves[first].shown.matchAll(/\{\{(\w+)/g)].flatMap(([, name]) => name ?? []),
      '{{slug}}',
    ],
    // Lists to search in, also where there are few entries as yet.
    dropdown_threshold: 0,
  } as const;
};

/** The kinds of item in a list of events or quotations: by id, with a note, and in articles written here. */
function typesOf(form: MixedList): { types: VariableFieldType[]; typeKey: string } {
  const [first] = form.targets;
  const word = first === undefined ? 'entry' : shelves[first].singular;
  const { noted, written } = groupsOf(form);
  const id: Widget = {
    name: 'id',
    label: labelOf(word),
    required: true,
    ...reference(form.targets),
  };
  return {
    typeKey: itemKey,
    types: [
      {
        name: 'listed',
        label: `${labelOf(word)} from the record`,
        summary: '{{id}}',
        fields: [id],
      },
      {
        name: 'noted',
        label: `${labelOf(word)} from the record, with a note`,
        summary: '{{id}}: {{note}}',
        fields: noted.fields.map(widgetOf),
      },
      ...(written
        ? [
            {
              name: 'written',
              label: `${labelOf(word)} written here`,
              summary: `{{${written.fields[1]?.name ?? 'id'}}}`,
              fields: written.fields.map(widgetOf),
            },
          ]
        : []),
    ],
  };
}

const tableHint = ({ hint }: Head) =>
  `${hint ?? ''} One row on each line, its cells between bars, such as | 2017-06-15 | Senate | 98 |. Rows may be pasted from a spreadsheet.`.trim();
