import { sideNames, type Side } from '../schema/side.ts';
import type { StoryPosition, StoryQuestion } from './types.ts';

/** How much of a chosen quotation stands where each side has room for one, in characters. */
export const chosenLength = 220;

/** The sides that hold something on a question, whether or not words of theirs are on record. */
export const spokenOn = ({ sides }: StoryQuestion): readonly StoryPosition[] =>
  sides.filter(({ position }) => position !== undefined);

/** The sides concerned of which nothing is on record. */
export const silentOn = ({ sides }: StoryQuestion): readonly Side[] =>
  sides.filter(({ position }) => position === undefined).map(({ side }) => side);

/** The name of a side within a sentence: "the United States", "Turkey". */
export const sideInText = (side: Side): string =>
  side === 'other'
    ? 'others'
    : side === 'us' || side === 'congress'
      ? `the ${sideNames[side]}`
      : sideNames[side];

/** That a side has not spoken on a question, as the record has it. */
export const silenceWords = (side: Side): string =>
  `No words of ${sideInText(side)} on this question are on record.`;
