import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { plainLetters, oneLine, typedOtherwise } from './letters.ts';
import { indexFiles } from './index-files.ts';
import { filesOf, keep } from '../../kept/kept-files.ts';
import { readId, shortId } from './ids.ts';
import { byDateFile, type SearchRecord } from './record.ts';

const words: Readonly<Record<string, string>> = {
  erdogan: 'Recep Tayyip Erdoğan said so.',
  akinci: 'The air base Akıncı, once Mürted.',
  plain: 'A report that writes Akinci.',
  missile: 'The S-400 and the F-35, under CAATSA, section 231.',
  sanctions: 'It announced sanctions.',
  ismail: 'İsmail Demir heads the agency.',
  russian: 'Сделка по С-400 завершена.',
  polish: 'Łódź spoke.',
  hostile: '<b>bold</b> & ]]> </script> שלום 中文 🚀',
};
const records = Object.entries(words).map(([id, content], day): SearchRecord => ({
  url: `/x/${id}/`,
  content: oneLine(content),
  meta: { title: 'Record', aka: typedOtherwise(content).join(' ') || 'none' },
  kind: id === 'plain' ? 'source' : 'event',
  turning: id === 'missile',
  filters: {},
  ...(id !== 'plain' && { day: `2020-01-0${day + 1}` }),
}));
const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
interface Engine {
  init(): Promise<void>;
  search(
    words: string,
    options: object,
  ): Promise<{ results: { id: string; data(): Promise<{ url: string; excerpt: string }> }[] }>;
}
let engine: Engine;

beforeAll(async () => {
  keep(folder, 'key', await indexFiles(records));
  // Pagefind’s own code for the browser, which reads its files here.
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*/, ''))),
  );
  const { createInstance } = (await import(
    pathToFileURL(path.join(filesOf(folder), 'pagefind.js')).href
  )) as { createInstance: (options: object) => Engine };
  engine = createInstance({ noWorker: true, basePath: `${filesOf(folder)}/`, language: 'en' });
  await engine.init();
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const found = async (typed: string) => {
  const { results } = await engine.search(plainLetters(typed), {});
  const all = await Promise.all(results.map((result) => result.data()));
  return all.map(({ url }) => url.slice(3, -1)).sort();
};

describe('the index finds', () => {
  test.for([
    ['Erdogan', ['erdogan']],
    ['Erdoğan', ['erdogan']],
    ['ERDOĞAN', ['erdogan']],
    ['Akinci', ['akinci', 'plain']],
    ['Akıncı', ['akinci', 'plain']],
    ['Murted', ['akinci']],
    ['Mürted', ['akinci']],
    ['S400', ['missile']],
    ['S-400', ['missile']],
    ['F35', ['missile']],
    ['F-35', ['missile']],
    ['CAATSA 231', ['missile']],
    ['sanction', ['sanctions']],
    ['sanctioned', ['sanctions']],
    ['ismail', ['ismail']],
    ['İsmail', ['ismail']],
    ['İSMAİL', ['ismail']],
    ['сделка', ['russian']],
    ['Lodz', ['polish']],
    ['中文', ['hostile']],
    ['שלום', ['hostile']],
  ] as const)('by “%s” %j', async ([typed, urls]) => {
    expect(await found(typed)).toEqual(urls);
  });
});

test('an excerpt shows what is written, and not how else it may be typed', async () => {
  const { results } = await engine.search('akinci', {});
  const excerpts = await Promise.all(results.map((result) => result.data()));
  expect(excerpts.map(({ excerpt }) => excerpt.replace(/<\/?mark>/g, '')).sort()).toEqual(
    [words['akinci'], words['plain']].sort(),
  );
});

test('the order by date holds the dated records, newest first', async () => {
  const order = JSON.parse(
    await readFile(path.join(filesOf(folder), byDateFile), 'utf8'),
  ) as string[];
  const { results } = await engine.search('record', {});
  const urls = new Map(
    await Promise.all(
      results.map(async (one) => [shortId(one.id), (await one.data()).url] as const),
    ),
  );
  expect(order.map((id) => urls.get(id))).toEqual(
    records.flatMap(({ url, day }) => (day === undefined ? [] : [url])).reverse(),
  );
});

test('an id tells the kind, and whether it is a turning point', async () => {
  const idOf = async (typed: string) => (await engine.search(typed, {})).results[0]?.id ?? '';
  expect(readId(await idOf('caatsa'))).toMatchObject({ kind: 'event', turning: true });
  expect(readId(await idOf('mürted'))).toMatchObject({ kind: 'event', turning: false });
  expect(readId(await idOf('report'))).toMatchObject({ kind: 'source', turning: false });
});

test('a record changed in any way gives all ids another version', async () => {
  const versionOf = async (given: readonly SearchRecord[]) => {
    const names = [...(await indexFiles(given)).keys()].filter((name) =>
      name.startsWith('fragment/'),
    );
    expect(names).toHaveLength(given.length);
    const versions = new Set(names.map((name) => /^fragment\/([\da-f]{6})-/.exec(name)?.[1]));
    expect(versions.size).toBe(1);
    return [...versions][0];
  };
  const few = records.slice(0, 2);
  const version = await versionOf(few);
  expect(await versionOf(few)).toBe(version);
  expect(await versionOf(few.map((one) => ({ ...one, content: 'Else.' })))).not.toBe(version);
  expect(await versionOf(few.map((one) => ({ ...one, turning: true })))).not.toBe(version);
});

test('of Pagefind’s files only those are kept that the site uses', async () => {
  const names = [...(await indexFiles(records)).keys()];
  expect(names).toContain('pagefind.js');
  expect(names).toContain('wasm.en.pagefind');
  expect(names.filter((name) => /ui|highlight|worker|unknown|playground/.test(name))).toEqual([]);
});
