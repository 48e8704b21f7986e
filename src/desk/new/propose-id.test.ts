import { expect, test } from 'vitest';
import { freeId, proposeId } from './propose-id.ts';
import type { Folder } from '../../schema/id.ts';
import { idPattern } from '../../schema/id.ts';

const called = (speaker: string) => (speaker === 'ismail-demir' ? 'Demir' : speaker);

test.each<[Folder, Record<string, string>, string]>([
  ['timeline', { title: 'İsmail Demir’in ziyareti' }, 'ismail-demirin-ziyareti'],
  ['timeline', { title: 'Talks of 2019-07-12 end' }, 'talks-of-end'],
  ['quotes', { speaker: 'ismail-demir', text: 'It is a done deal.' }, 'demir-it-is-a-done'],
  ['quotes', { speaker: 'ssb', text: '“No way back” for the two' }, 'ssb-no-way-back'],
  [
    'sources',
    {
      publisher: 'Winston & Strawn',
      published: '2020-12-15',
      title: 'U.S. Sanctions on Turkey Over Purchase',
    },
    'winston-and-strawn-2020-12-15-us-sanctions-turkey',
  ],
  ['sources', { publisher: 'TASS', published: '2017-04~', title: 'Deal' }, 'tass-2017-04-deal'],
  ['sources', { publisher: 'TASS', title: 'Deal' }, 'tass-deal'],
  ['people', { name: 'Mevlüt Çavuşoğlu' }, 'mevlut-cavusoglu'],
  ['glossary', { term: 'Section 231' }, 'section-231'],
  ['articles', { headline: 'Where the matter stands' }, 'where-the-matter-stands'],
  ['timeline', {}, ''],
])('an entry of %s, %j, is %j', (folder, data, id) => {
  expect(proposeId(folder, data, called)).toBe(id);
});

test('a long title gives a short id that ends with a word of weight', () => {
  const title =
    'The United States formally notifies the Congress of Turkey of the sale of the F-16';
  const id = proposeId('timeline', { title }, called);
  expect(id).toBe('the-united-states-formally-notifies-the-congress-of-turkey');
  expect(idPattern.test(id)).toBe(true);
  expect(proposeId('timeline', { title: 'x'.repeat(90) }, called)).toBe('x'.repeat(60));
});

test('the next free id', () => {
  const taken = new Set(['a', 'a-2', 'a-3']);
  expect(freeId('a', (id) => taken.has(id))).toBe('a-4');
});
