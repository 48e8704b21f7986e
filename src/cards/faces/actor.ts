import { sideNames } from '../../schema/side.ts';
import { counted } from '../../story/labels.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { Actor } from '../../story/types.ts';
import type { Face, Line } from '../card.ts';
import { isInOurLetters } from '../letters.ts';
import { litDays } from '../lit.ts';

const kindOf = ({ type }: Actor) => (type === 'person' ? 'Person' : 'Organisation');

/** The latest office of a person; the short name of an organisation, and its own where it can be set. */
function standing(actor: Actor): string {
  if (actor.type === 'person') return actor.offices.at(-1)?.title ?? '';
  const names = [actor.abbreviation, actor.nativeName].filter((name) => name !== undefined);
  return names.filter(isInOurLetters).join(' · ');
}

function record({ quotes, events }: Actor): string {
  const parts = [
    quotes.length > 0 ? counted(quotes.length, 'quotation') : '',
    events.length > 0 ? counted(events.length, 'event') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Named in the record' : `${parts.join(' and ')} in the record`;
}

/** The name, the office, the side, and how often it speaks and acts in the record. */
export function actorFace(actor: Actor, scale: SpineScale): Face {
  const known = standing(actor);
  const lines: readonly Line[] = known === '' ? [] : [{ runs: [{ text: known }] }];
  return {
    over: { runs: [{ text: kindOf(actor), strong: true }] },
    words: actor.name,
    as: 'headline',
    under: [
      ...lines,
      {
        runs: [
          { sign: actor.side, text: sideNames[actor.side], tone: actor.side },
          { text: ` · ${record(actor)}`, tone: 'second' },
        ],
      },
    ],
    lit: litDays(scale, actor.events, actor.quotes),
  };
}

/** What the card of a person or an organisation shows, in words. */
export const actorAlt = (actor: Actor): string =>
  [actor.name, standing(actor), sideNames[actor.side], record(actor).toLowerCase()]
    .filter((part) => part !== '')
    .join(', ') + ', above a timeline of the story.';
