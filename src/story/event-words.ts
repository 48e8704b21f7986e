import type { StoryEvent } from './types.ts';

/** How sure an event is, as a sentence. */
export const certaintyWords: Readonly<Record<StoryEvent['confidence'], string>> = {
  confirmed: 'Confirmed by its sources.',
  reported: 'Reported, not established.',
  disputed: 'Disputed: the accounts differ.',
};

/** How many sources an event has, and how many of them do not repeat one another, as a sentence. */
export const standingWords = ({ sources, independent }: StoryEvent): string =>
  sources.length === 1
    ? 'One source.'
    : `${sources.length} sources, ${independent} of them independent as far as their pages show.`;
