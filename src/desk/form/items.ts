import type { Field, Form } from '../fields.ts';

/** The key under which the form keeps which kind of item it is; never written to a file. */
export const itemKey = 'item';

/** How an item of a list may be written in which a reference, or something fuller, may stand. */
export type ItemName = 'listed' | 'noted' | 'written';

type Reference = Extract<Form, { is: 'reference' }>;
type Group = Extract<Form, { is: 'group' }>;

/** The list of an article's events or quotations: ids, ids with a note, records written in place. */
export type MixedList = Reference & { readonly or: readonly Form[] };

/** Whether items of a list may be more than an id. */
export const isMixed = (form: Form): form is MixedList =>
  form.is === 'reference' && (form.or ?? []).length > 0;

/** The groups of fields that may stand where an id may, by name; not every list takes whole records. */
export function groupsOf(form: MixedList): { readonly noted: Group; readonly written?: Group } {
  const groups = form.or.filter((each) => each.is === 'group');
  const noted = groups.find((group) => idOf(group)?.form.is === 'reference');
  const written = groups.find((group) => idOf(group)?.form.is === 'text');
  const known = [noted, written].filter((group) => group !== undefined);
  if (!noted || known.length !== form.or.length)
    throw new Error('The form knows an id, an id with a note, and a whole record, and no other.');
  return { noted, ...(written && { written }) };
}

const idOf = ({ fields }: Group): Field | undefined => fields.find(({ name }) => name === 'id');

/** Whether a list holds rows of cells. */
export const isTable = (form: Form): boolean => form.is === 'list' && form.of.is === 'list';
