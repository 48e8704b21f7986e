import { shortenedQuotation } from '../../story/shorten.ts';
import { chosenLength, silenceWords, silentOn, spokenOn } from '../../story/sides-on.ts';
import { speakerWords } from '../../story/quote-title.ts';
import type { StoryQuestion } from '../../story/types.ts';
import { type Child, element } from '../../markdown/element.ts';
import { account, sideNamed, sourceList, sourceNames, unbroken } from './parts.ts';

const label = (...children: Child[]) => element('p', { className: ['l'] }, ...children);

/** A contested question: what each side holds, with one quotation at most, and who has not spoken. */
export const positionsFrame = (question: StoryQuestion): Child[] => [
  label('Positions'),
  element(
    'h1',
    { dir: 'auto' },
    element('a', { href: question.href }, unbroken(question.question)),
  ),
  element(
    'div',
    { className: ['x'] },
    spokenOn(question).map(({ side, position = '', chosen }) =>
      element(
        'figure',
        {},
        element('h2', { className: ['l'] }, sideNamed(side)),
        account(position),
        chosen && [
          element(
            'p',
            { dir: 'auto' },
            `“`,
            unbroken(shortenedQuotation(chosen.text, chosenLength)),
            '”',
          ),
          label(
            element('a', { href: chosen.href }, speakerWords(chosen)),
            ' · ',
            sourceNames(chosen.sources),
          ),
        ],
      ),
    ),
  ),
  element(
    'div',
    { className: ['l', 's'] },
    silentOn(question).map((side) => label(silenceWords(side))),
    label(element('a', { href: question.href }, 'All words, and what is established')),
  ),
  sourceList(question.cited),
];
