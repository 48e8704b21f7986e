import type { Field } from './fields.ts';

/**
 * What fields of a new entry hold at first, whatever else it is: an article is a draft, and an event
 * says on which day it was entered.
 * @param fields those that the entry may have; others are left out
 */
export const beginnings = (fields: readonly Field[]): Readonly<Record<string, string | boolean>> =>
  Object.fromEntries(
    Object.entries({ draft: true, added: new Date().toISOString().slice(0, 10) }).filter(([name]) =>
      fields.some((field) => field.name === name),
    ),
  );
