import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { readContent } from '../../check/read.ts';
import { contentWith } from '../../../tests/wrong/content.ts';
import { candidatesIn, type Candidate } from '../catalogue.ts';
import { terminalOn } from './terminal.ts';

const enter = '\r';
const tab = '\t';
const erase = '\u007f';

const candidates: readonly Candidate[] = [
  { id: 'first-delivery', label: 'The first parts land at Mürted', about: '12 July 2019' },
  { id: 'second-delivery', label: 'More parts land' },
];

/** Picks with these keys, each pressed when the one before has been taken in. */
async function picked(how: { many: boolean; required: boolean }, keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (data: Buffer) => (screen += data.toString()));
  const answer = terminalOn({ input, output }).pick('event:', candidates, how);
  for (const key of keys) {
    await wait(30);
    input.write(key);
  }
  return { ids: await answer, screen: stripVTControlCharacters(screen) };
}

const one = { many: false, required: false };
const several = { many: true, required: false };

test('an optional reference is left empty only where nothing was typed', async () => {
  expect((await picked(one, [enter])).ids).toEqual([]);
  const { ids, screen } = await picked(one, ['x', 'q', enter, erase, erase, enter]);
  expect(ids).toEqual([]);
  expect(screen).toContain('Nothing matches "xq".');
});

test('after words that match nothing, others may follow', async () => {
  const { ids, screen } = await picked(one, ['x', enter, erase, 'm', 'u', 'r', enter]);
  expect(ids).toEqual(['first-delivery']);
  expect(screen).toContain('The first parts land at Mürted – 12 July 2019');
});

test('of several, what was typed and not chosen is asked for again', async () => {
  expect((await picked(several, [enter])).ids).toEqual([]);
  const { ids, screen } = await picked(several, ['m', 'o', 'r', enter, 'm', 'o', 'r', tab, enter]);
  expect(ids).toEqual(['second-delivery']);
  expect(screen).toContain('Nothing is chosen. Press Tab');
  const more = await picked(several, ['m', 'o', tab, erase, erase, 'x', 'y', enter, enter]);
  expect(more.ids).toEqual(['second-delivery']);
  expect(more.screen).toContain('Nothing matches "xy".');
});

test('sources show publisher and date, events their date, quotations their speaker', () => {
  const reading = readContent(contentWith());
  const about = (folder: 'sources' | 'timeline' | 'quotes', id: string) =>
    candidatesIn(reading, [folder])
      .find((each) => each.id === id)
      ?.about?.replaceAll('\u00a0', ' ');
  expect(about('sources', 'tass-2019')).toBe('TASS, 12 July 2019');
  expect(about('timeline', 'first-delivery')).toBe('12 July 2019');
  expect(about('quotes', 'done-deal')).toMatch(/^Mevlüt Çavuşoğlu, \d+ \p{Lu}\p{L}+ \d{4}$/u);
});
