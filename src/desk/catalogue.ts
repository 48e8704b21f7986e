import type { ContentReading } from '../check/read.ts';
import { valueAt } from '../check/reading/shape.ts';
import type { Folder } from '../schema/id.ts';
import { fieldsOf } from './fields.ts';
import { matches } from './fold.ts';

/** An entry that a new one may refer to. */
export interface Candidate {
  readonly id: string;
  /** Its name, title or words. */
  readonly label: string;
}

/** Entries in the folders, in the order of their ids. */
export const candidatesIn = (
  { entries }: ContentReading,
  targets: readonly Folder[],
): readonly Candidate[] =>
  targets
    .flatMap((folder) =>
      entries[folder].map(({ id, data }): Candidate => ({
        id,
        label: labelOf(folder, data) ?? id,
      })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** What an entry is called, if its data says so: every schema begins with that field. */
export function labelOf(folder: Folder, data: unknown): string | undefined {
  const [first] = fieldsOf(folder);
  const label = first && valueAt(data, [first.name]);
  return typeof label === 'string' ? label : undefined;
}

/** Whether a candidate is meant by what has been typed of its name or id. */
export const isMeant = (typed: string, { id, label }: Candidate) => matches(typed, id, label);

/** What a speaker is called for short: a person's family name, an organisation's abbreviation. */
export function calledIn({ entries }: ContentReading, id: string): string {
  const person = entries.people.find((entry) => entry.id === id)?.data;
  const family = person?.sortName?.split(',')[0] ?? person?.name.split(' ').at(-1);
  const organisation = entries.organisations.find((entry) => entry.id === id)?.data;
  return family ?? organisation?.abbreviation ?? id;
}
