import { sideNames } from '../../schema/side.ts';
import { capitalised, confidenceWords } from '../../story/labels.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { StoryEvent } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { Face } from '../card.ts';
import { litMoment } from '../lit.ts';

/** "Turning point, sanction". */
function kindOf({ kind, significance }: StoryEvent): string {
  const named = significance === 3 ? `turning point, ${kind}` : kind;
  return capitalised(named);
}

/** The date, what happened, what sort of thing it is, and how sure. A turning point is red. */
export function eventFace(event: StoryEvent, scale: SpineScale): Face {
  const tone = event.significance === 3 ? 'signal' : 'ink';
  const unsure = event.confidence === 'confirmed' ? '' : ` · ${confidenceWords[event.confidence]}`;
  return {
    lead: { text: dateWords(event.date), tone },
    words: event.title,
    as: 'headline',
    under: [
      {
        runs: [
          { text: kindOf(event), strong: true, tone },
          { text: unsure, tone },
          ...event.sides.map((side) => ({ sign: side, text: sideNames[side], tone: side })),
        ],
      },
    ],
    lit: litMoment(scale, event.date),
  };
}

/** What the card of an event shows, in words. */
export const eventAlt = (event: StoryEvent): string =>
  `${dateWords(event.date)}: “${event.title}” (${kindOf(event).toLowerCase()}${
    event.confidence === 'confirmed' ? '' : `; ${confidenceWords[event.confidence].toLowerCase()}`
  }), above a timeline on which it is marked.`;
