import type { EventData } from '../schema/event.ts';
import type { StoryEvent } from './types.ts';

const certainty: Readonly<Record<EventData['confidence'], string>> = {
  confirmed: 'Confirmed by its sources.',
  reported: 'Reported, not established.',
  disputed: 'Disputed: the accounts differ.',
};

/** How sure an event is and how many sources bear it, in two sentences. */
export function standingWords(
  event: Pick<StoryEvent, 'confidence' | 'sources' | 'independent'>,
): string {
  const count = event.sources.length;
  const borne =
    count === 1
      ? 'One source.'
      : `${count} sources, ${event.independent} of them independent as far as their pages show.`;
  return `${certainty[event.confidence]} ${borne}`;
}
