import type { ContentReading } from '../check/read.ts';
import { valueAt } from '../check/reading/shape.ts';
import { readDate } from '../schema/edtf.ts';
import type { Folder } from '../schema/id.ts';
import { dateWords } from '../story/words.ts';
import { fieldsOf } from './fields.ts';
import { matches } from './fold.ts';

/** An entry that a new one may refer to. */
export interface Candidate {
  readonly id: string;
  /** Its name, title or words. */
  readonly label: string;
  /** What tells it from others of that name: who published it and when, the day, the speaker. */
  readonly about?: string | undefined;
}

/** Entries in the folders, in the order of their ids. */
export const candidatesIn = (
  reading: ContentReading,
  targets: readonly Folder[],
): readonly Candidate[] =>
  targets
    .flatMap((folder) =>
      reading.entries[folder].map(({ id, data }): Candidate => ({
        id,
        label: labelOf(folder, data) ?? id,
        about: aboutOf(folder, data, reading),
      })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function aboutOf(folder: Folder, data: unknown, reading: ContentReading): string | undefined {
  const text = (field: string) => {
    const value = valueAt(data, [field]);
    return typeof value === 'string' ? value : undefined;
  };
  const date = (field: string) => {
    const found = readDate(text(field) ?? '');
    return found.ok ? dateWords(found.date) : undefined;
  };
  switch (folder) {
    case 'sources':
      return [text('publisher'), date('published') ?? 'undated'].filter(Boolean).join(', ');
    case 'timeline':
      return date('date');
    case 'quotes':
      return [speakerIn(reading, text('speaker')), date('date')].filter(Boolean).join(', ');
    default:
      return undefined;
  }
}

const speakerIn = ({ entries }: ContentReading, speaker: string | undefined) =>
  [...entries.people, ...entries.organisations].find(({ id }) => id === speaker)?.data.name ??
  speaker;

/** What an entry is called, if its data says so: every schema begins with that field. */
export function labelOf(folder: Folder, data: unknown): string | undefined {
  const [first] = fieldsOf(folder);
  const label = first && valueAt(data, [first.name]);
  return typeof label === 'string' ? label : undefined;
}

/** Whether a candidate is meant by what has been typed of its name or id, or of what is said of it. */
export const isMeant = (typed: string, { id, label, about = '' }: Candidate) =>
  matches(typed, id, label, about);

/** What a speaker is called for short: a person's family name, an organisation's abbreviation. */
export function calledIn({ entries }: ContentReading, id: string): string {
  const person = entries.people.find((entry) => entry.id === id)?.data;
  const family = person?.sortName?.split(',')[0] ?? person?.name.split(' ').at(-1);
  const organisation = entries.organisations.find((entry) => entry.id === id)?.data;
  return family ?? organisation?.abbreviation ?? id;
}
