import type { Field, Form } from '../fields.ts';
import { groupsOf, isMixed, isTable, itemKey, type MixedList } from './items.ts';
import { tableRows, tableText } from './table.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An entry's fields as the form holds them: each item of a mixed list says of which kind it is, and
 * rows of cells are one text. What is not as the schema wants it stays as it is.
 */
export const toForm = (fields: readonly Field[], data: Data): Data =>
  mapped(fields, data, (form, value) => valueToForm(form, value));

/** How the keys begin by which the form tells items of a list apart. */
const formsOwn = '__sc_';

/**
 * The fields of an entry from those of the form, without those that are optional and empty: the
 * form cannot tell a field that is empty from one that is not there.
 */
export const fromForm = (fields: readonly Field[], data: Data): Data =>
  Object.fromEntries(
    Object.entries(mapped(fields, data, (form, value) => valueFromForm(form, value, data))).filter(
      ([name, value]) => {
        if (name.startsWith(formsOwn)) return false;
        const field = fields.find((each) => each.name === name);
        return !field || field.required || !isEmpty(value);
      },
    ),
  );

function mapped(
  fields: readonly Field[],
  data: Data,
  change: (form: Form, value: unknown) => unknown,
): Data {
  const forms = new Map(fields.map(({ name, form }) => [name, form]));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const form = forms.get(name);
      return [name, form ? change(form, value) : value];
    }),
  );
}

function valueToForm(form: Form, value: unknown): unknown {
  if (isTable(form)) return tableText(value) ?? value;
  const group = groupFor(form, value);
  if (group) return isData(value) ? toForm(group, value) : value;
  if (form.is !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    isMixed(form.of) ? itemToForm(form.of, item) : valueToForm(form.of, item),
  );
}

/** The fields of a group, and of several groups those of the one that is meant. */
function groupFor(form: Form, value: unknown): readonly Field[] | undefined {
  if (form.is === 'group') return form.fields;
  if (form.is !== 'variants') return undefined;
  const kind = isData(value) ? value[form.key] : undefined;
  return form.variants.find((variant) => variant.value === kind)?.fields ?? [];
}

function itemToForm(form: MixedList, item: unknown): unknown {
  if (typeof item === 'string') return { [itemKey]: 'listed', id: item };
  if (!isData(item)) return item;
  const { noted, written } = groupsOf(form);
  const names = noted.fields.map(({ name }) => name);
  const isNoted = !written || Object.keys(item).every((name) => names.includes(name));
  const group = isNoted ? noted : written;
  return { [itemKey]: isNoted ? 'noted' : 'written', ...toForm(group.fields, item) };
}

function valueFromForm(form: Form, value: unknown, beside: Data): unknown {
  if (isTable(form)) return typeof value === 'string' ? tableRows(value, beside['columns']) : value;
  const group = groupFor(form, value);
  if (group) return isData(value) ? fromForm(group, value) : value;
  if (form.is !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    isMixed(form.of) ? itemFromForm(form.of, item) : valueFromForm(form.of, item, beside),
  );
}

function itemFromForm(form: MixedList, item: unknown): unknown {
  if (!isData(item)) return item;
  const { [itemKey]: kind, ...data } = item;
  if (kind === 'listed') return data['id'];
  const { noted, written } = groupsOf(form);
  const rest = fromForm((kind === 'written' && written ? written : noted).fields, data);
  // Without its note it is no more than the id.
  return kind === 'noted' && isEmpty(rest['note']) ? rest['id'] : rest;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isData(value) && Object.values(value).every(isEmpty));
