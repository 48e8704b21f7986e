import type { Element, Properties } from 'hast';
import { pieces } from '../../markdown/no-break.ts';
import { plainText } from '../../markdown/plain.ts';
import { sourceWords } from '../../markdown/source-words.ts';
import type { StoryDate } from '../../schema/edtf.ts';
import { sideNames, type Side } from '../../schema/side.ts';
import { sideShapes } from '../../story/labels.ts';
import type { StorySource } from '../../story/types.ts';
import { counted } from '../../story/labels.ts';
import { dateTime, dateWords } from '../../story/words.ts';
import { type Child, element } from '../../markdown/element.ts';
import { shownAtOnce } from './embed.ts';

/** A text whose names such as "S-400" stay in one line. */
export const unbroken = (text: string): Child[] =>
  pieces(text).map((piece) =>
    piece.together ? element('span', { className: ['nb'] }, piece.text) : piece.text,
  );

const glyph = (side: Side, voice: Properties) =>
  element(
    'svg',
    { viewBox: '0 0 10 10', className: [side], ...voice },
    element('path', { d: sideShapes[side] }),
  );

/** The glyph of a side, before a name that it belongs to; the ears are told which it is. */
export const sideMark = (side: Side): Element =>
  glyph(side, { role: 'img', ariaLabel: sideNames[side] });

/** The glyph of a side and its name. */
export const sideNamed = (side: Side): Element =>
  element('span', { className: ['nb'] }, glyph(side, { ariaHidden: 'true' }), sideNames[side]);

/** A date of the story as a `time` element. */
export const dateText = (date: StoryDate, short = false): Element =>
  element('time', { dateTime: dateTime(date) }, dateWords(date, { short }));

/** The words of a Markdown text, a paragraph for each of its blocks. */
export const account = (markdown: string): Element[] =>
  plainText(markdown)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => element('p', { dir: 'auto' }, unbroken(line)));

const name = (source: StorySource) => {
  const { publisher, standing } = sourceWords(source);
  return standing === undefined ? publisher : `${publisher} (${standing})`;
};

const record = (source: StorySource): Element => {
  const { title, language, date, kind } = sourceWords(source);
  return element('li', {}, `${name(source)}, `, [
    element('a', { href: source.href, lang: language }, title),
    `, ${date}, ${kind}.`,
    source.url !== undefined && [
      ' ',
      element('a', { href: source.url, rel: ['external'] }, 'Read it there'),
    ],
  ]);
};

/** Sources in full: publisher, title, date and kind, with links to the record and to the text itself. */
export function sourceList(sources: readonly StorySource[]): Element {
  const records = element('ul', {}, sources.map(record));
  const names = [...new Set(sources.map(name))].join('; ');
  return element(
    'section',
    { className: ['l', 's'] },
    sources.length <= shownAtOnce
      ? [element('h2', {}, sources.length === 1 ? 'Source' : 'Sources'), records]
      : element(
          'details',
          {},
          element('summary', {}, `${counted(sources.length, 'source')}: ${names}`),
          records,
        ),
  );
}

/** Sources by their publishers alone, each a link to its record. */
export const sourceNames = (sources: readonly StorySource[]): Child[] =>
  sources.flatMap((source, place) => [
    place > 0 && '; ',
    element('a', { href: source.href }, source.publisher),
    source.stateRun === true && ' (state-run)',
  ]);
