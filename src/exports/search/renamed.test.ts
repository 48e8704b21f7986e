import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from './record.ts';
import { renamed } from './renamed.ts';

const records = ['/a/', '/b/'].map((url): SearchRecord => ({
  url,
  content: 'x',
  meta: { title: 'X' },
  kind: 'source',
  filters: {},
}));
const packed = (text: string) => gzipSync(Buffer.from(`pagefind_dcd${text}`, 'latin1'));
/** The files of an index that lists the given ids, each after the byte that tells its length. */
const files = (...listed: readonly string[]) =>
  new Map([
    ['fragment/en_0000001.pf_fragment', packed('{"url":"/a/"}')],
    ['fragment/en_0000002.pf_fragment', packed('{"url":"/b/"}')],
    ['pagefind.en_1.pf_meta', packed(listed.join('\x18'))],
  ]);

test('fragments and the list of them have the new ids', () => {
  // The last is no record: a piece of the index is called alike.
  const made = renamed(records, files('jen_0000001', 'jen_0000002', 'jen_0000009'));
  const [first = '', second = ''] = [...made.keys()].map((name) => name.slice(9, -12));
  expect([first, second].map((id) => id.slice(6))).toEqual(['-s0', '-s1']);
  const list = gunzipSync(made.get('pagefind.en_1.pf_meta') ?? '').toString('latin1');
  expect(list).toBe(`pagefind_dcdi${first}\x18i${second}\x18jen_0000009`);
});

test('a list that is not as Pagefind writes it now stops the build', () => {
  expect(() => renamed(records, files('jen_0000001'))).toThrow('lists 1 of 2');
  expect(() => renamed(records, files('jen_0000001', 'ken_0000002'))).toThrow('lists 1 of 2');
  expect(() => renamed([], files())).toThrow('of no record');
});
