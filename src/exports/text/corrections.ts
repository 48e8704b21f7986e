import type { RootContent } from 'mdast';
import type { StoryCorrection } from '../../story/corrections.ts';
import { dayWords } from '../../story/words.ts';
import { link, list, paragraph } from './nodes.ts';

/** Corrections as a list, each with a link to its place among all, or nothing if there are none. */
export const correctionList = (corrections: readonly StoryCorrection[]): RootContent[] =>
  corrections.length === 0
    ? []
    : [
        list(
          corrections.map(({ date, href, wrong, right }) => [
            paragraph(link(href, dayWords(date)), `: ${wrong} ${right}`),
          ]),
        ),
      ];
