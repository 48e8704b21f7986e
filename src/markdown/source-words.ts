import type { StorySource } from '../story/types.ts';
import { dateWords } from '../story/words.ts';

/** The kinds of source in the words that readers see. */
export const sourceKindWords: Readonly<Record<StorySource['kind'], string>> = {
  law: 'law',
  primary: 'primary',
  transcript: 'transcript',
  wire: 'wire',
  newspaper: 'press',
  'trade-press': 'trade press',
  research: 'research',
};

/** A source in words: the same wherever it is shown. */
export interface SourceWords {
  readonly publisher: string;
  readonly title: string;
  /** Language of the title, where it is not English. */
  readonly language: string | undefined;
  readonly date: string;
  readonly kind: string;
  /** "state-run", if the outlet is. */
  readonly standing: string | undefined;
}

/** The words of a source record. A source whose date is not known is "undated". */
export function sourceWords(source: StorySource): SourceWords {
  return {
    publisher: source.publisher,
    title: source.title,
    language: source.language === 'en' ? undefined : source.language,
    date: source.date ? dateWords(source.date) : 'undated',
    kind: sourceKindWords[source.kind],
    standing: source.stateRun === true ? 'state-run' : undefined,
  };
}
