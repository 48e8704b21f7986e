import type { CorrectionData } from '../schema/correction.ts';
import { correctionAddress } from './addresses.ts';
import type { Story, StoryArticle, StoryEvent, StoryQuote } from './types.ts';
import { dateWords } from './words.ts';

/** A correction, with what it belongs to and an address of its own. */
export interface StoryCorrection extends CorrectionData {
  /** Unique on the corrections page, and the same for as long as the correction stands. */
  readonly id: string;
  readonly href: string;
  readonly of: {
    readonly kind: 'article' | 'event' | 'quotation';
    readonly title: string;
    readonly href: string;
    readonly draft: boolean;
  };
}

type Correctable = StoryArticle | StoryEvent | StoryQuote;

/**
 * All corrections of articles, events and quotations, newest first.
 *
 * The id of one is that of its entry and the day, `how-turkey-lost-the-f-35-2027-01-12`; a second of
 * that day gets `-2`, in the order of the entry's list. So its words can be put better, and others
 * added to the end, without a change of address.
 */
export function correctionsOf(story: Story): readonly StoryCorrection[] {
  const known = seen.get(story);
  if (known) return known;
  const ids = new Set<string>();
  const all = [...story.articles, ...story.events, ...story.quotes]
    .flatMap((entry) =>
      (entry.corrections ?? []).map((correction): StoryCorrection => {
        const id = unused(`${entry.id}-${correction.date}`, ids);
        return { ...correction, id, href: correctionAddress(id), of: corrected(entry) };
      }),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  seen.set(story, all);
  return all;
}

/** The corrections of one entry, in the order of its own list. */
export const correctionsIn = (story: Story, entry: Correctable): readonly StoryCorrection[] =>
  correctionsOf(story)
    .filter(({ of }) => of.href === entry.href)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));

const seen = new WeakMap<Story, readonly StoryCorrection[]>();

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let use = 2; taken.has(free); use += 1) free = `${id}-${use}`;
  taken.add(free);
  return free;
}

function corrected(entry: Correctable): StoryCorrection['of'] {
  const { href } = entry;
  if ('headline' in entry)
    return { kind: 'article', title: entry.headline, href, draft: entry.draft === true };
  if ('title' in entry) return { kind: 'event', title: entry.title, href, draft: false };
  const title = `${entry.speaker.name}, ${dateWords(entry.date)}`;
  return { kind: 'quotation', title, href, draft: false };
}
