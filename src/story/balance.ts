import { side, type Side } from '../schema/side.ts';
import type { EventData } from '../schema/event.ts';

/** What of an event decides whose words it needs; a `StoryEvent` has it all. */
export interface Weighed {
  readonly confidence: EventData['confidence'];
  readonly significance: EventData['significance'];
  readonly actors: readonly Speaking[];
  readonly positions: readonly { readonly by: Speaking | undefined }[];
  /** Words registered as said about it. */
  readonly quotes: readonly { readonly side: Side }[];
  /** Events that are answers to it, with the words said there. */
  readonly answeredBy: readonly Pick<Weighed, 'quotes'>[];
}

interface Speaking {
  readonly side: Side;
}

/** Whose voices an event has and lacks; each side once, in the order of the schema. */
export interface Balance {
  /** Whether its parties may see it differently, so that each should be heard. */
  readonly contested: boolean;
  /** Sides with words of their own, at the event or in an answer to it. */
  readonly heard: readonly Side[];
  /** Sides without words of their own, whose position is told. */
  readonly told: readonly Side[];
  /** Sides concerned that have neither. */
  readonly missing: readonly Side[];
}

/**
 * Weighs whose words are present. Sides concerned are those that acted or whose position is told;
 * “other” is no side, since it gathers many. Contested is what its sources dispute, and any step or
 * turning point between two sides or more: one contracts, sanctions or delivers, and another has
 * something to say. A detail (significance 1) that nobody disputes needs no answer.
 */
export function balanceOf(event: Weighed): Balance {
  const { actors, positions, quotes, answeredBy } = event;
  const parties = positions.flatMap(({ by }) => by ?? []);
  const told = sidesOf(parties);
  const concerned = sidesOf([...actors, ...parties]);
  const heard = sidesOf([...quotes, ...answeredBy.flatMap((answer) => answer.quotes)]);
  return {
    contested: event.confidence === 'disputed' || (event.significance > 1 && concerned.length > 1),
    heard,
    told: told.filter((each) => !heard.includes(each)),
    missing: concerned.filter((each) => !heard.includes(each) && !told.includes(each)),
  };
}

function sidesOf(voices: readonly Speaking[]): readonly Side[] {
  const all = new Set(voices.map((voice) => voice.side));
  return side.options.filter((each) => each !== 'other' && all.has(each));
}
