import { readDate, type StoryDate } from '../schema/edtf.ts';

/** Entries by id. */
export const index = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));

/**
 * The entry of an id.
 * @throws Error if there is none, which the check reports beforehand
 */
export function need<T>(all: ReadonlyMap<string, T>, id: string): T {
  const found = all.get(id);
  if (found === undefined) throw new Error(`Nothing has the id "${id}".`);
  return found;
}

/**
 * The date that a checked field holds.
 * @throws Error if it is none, which the check reports beforehand
 */
export function date(written: string): StoryDate {
  const reading = readDate(written);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
}

/** A record while the story is joined: its lists still grow. */
export type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K];
};
