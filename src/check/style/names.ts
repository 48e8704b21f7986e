import type { Match } from './rule.ts';

/** Whether a match is part of the proper name of an organisation, an outlet, a person or a law. */
export function withinName({ words, paragraph, context }: Match): boolean {
  const end = words.index + words[0].length;
  return context.register
    .namesIn(paragraph.text)
    .some(([from, to]) => from <= words.index && end <= to && to - from > words[0].length);
}
