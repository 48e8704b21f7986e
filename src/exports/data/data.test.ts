import { createHash } from 'node:crypto';
import { Cite } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { currentContent } from '../../check/current.ts';
import { buildStory } from '../../story/build.ts';
import type { ExportFile } from '../export-file.ts';
import type { CatalogueItem } from './catalogue.ts';
import { data } from './exporter.ts';
import { dataSets } from './forms.ts';

const site = new URL('https://example.org');
const story = buildStory(currentContent('content').entries, { drafts: false });
const files = new Map(data({ story, site }).map((file): [string, ExportFile] => [file.path, file]));
const bodies = new Map<string, string>();

beforeAll(async () => {
  for (const [path, file] of files) bodies.set(path, String(await file.body()));
});

const bodyOf = (path: string) => {
  const body = bodies.get(path);
  if (body === undefined) throw new Error(`There is no file ${path}.`);
  return body;
};
const read = (path: string): unknown => JSON.parse(bodyOf(path));
interface Item {
  readonly id: string;
  readonly url: string;
  readonly date: { readonly edtf: string };
}
// The schema of each file is tested below.
const itemsOf = (path: string) => (read(path) as { readonly items: readonly Item[] }).items;
const list = () => (read('/data/index.json') as { readonly items: readonly CatalogueItem[] }).items;
const table = (path: string) =>
  parse<{ id: string; url: string; date: string; text: string }>(bodyOf(path), {
    bom: true,
    columns: true,
  });
const pathOf = ({ url }: { readonly url: string }) => new URL(url).pathname;

describe('the files follow their schemas', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

  test('each JSON file, with every record', () => {
    const withSchema = list().filter(({ schema }) => schema !== null);
    expect(withSchema.length).toBe(10 + 1 + story.figures.length);
    for (const file of [...withSchema, { url: `${site.href}data/index.json`, schema: null }]) {
      const at = file.schema ?? `${site.href}data/schema/index.schema.json`;
      const schema = read(new URL(at).pathname);
      // ajv checks that it is one.
      const validate = ajv.getSchema(at) ?? ajv.compile(schema as object);
      const valid = validate(read(pathOf(file)));
      expect(valid ? [] : validate.errors, pathOf(file)).toEqual([]);
    }
  });

  test('a wrong record does not', () => {
    const at = `${site.href}data/schema/timeline.schema.json`;
    const validate = ajv.getSchema(at) ?? ajv.compile(read(new URL(at).pathname) as object);
    // Only what is changed matters here.
    const whole = read('/data/timeline.json') as { items: Record<string, unknown>[] };
    expect(validate({ ...whole, items: [{ ...whole.items[0], significance: 4 }] })).toBe(false);
    expect(validate({ ...whole, more: 1 })).toBe(false);
  });
});

describe('the list of files', () => {
  test('names every file but itself and the schemas, with its bytes', () => {
    const named = list().map(pathOf);
    const rest = [...files.keys()].filter((path) => !named.includes(path));
    expect(rest.filter((path) => !path.startsWith('/data/schema/'))).toEqual(['/data/index.json']);
    for (const file of list()) {
      const bytes = Buffer.from(bodyOf(pathOf(file)));
      expect(file.bytes).toBe(bytes.length);
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('is the same each time', async () => {
    const again = data({ story, site }).find(({ path }) => path === '/data/index.json');
    expect(await again?.body()).toBe(bodyOf('/data/index.json'));
  });

  test('counts the records', () => {
    for (const file of list().filter(({ format }) => format === 'JSON'))
      expect(itemsOf(pathOf(file)).length, file.url).toBe(file.records);
    for (const file of list().filter(({ format }) => format === 'CSV'))
      expect(parse(bodyOf(pathOf(file)), { bom: true }).length - 1, file.url).toBe(file.records);
  });
});

test('every id that a file names is found in its own', () => {
  const idsIn = (path: string, items: readonly Pick<Item, 'id'>[] = itemsOf(path)) =>
    new Set(items.map(({ id }) => id));
  const known = {
    timeline: idsIn('/data/timeline.json'),
    quotes: idsIn('/data/quotes.json'),
    articles: idsIn('/data/articles.json'),
    people: idsIn('/data/people.json'),
    // CSL-JSON is a list.
    sources: idsIn('', read('/data/sources.json') as readonly { readonly id: string }[]),
  };
  const lost: string[] = [];
  const targets: Readonly<Record<string, ReadonlySet<string>>> = {
    events: known.timeline,
    event: known.timeline,
    answers: known.timeline,
    quotes: known.quotes,
    articles: known.articles,
    related: known.articles,
    actors: known.people,
    speaker: known.people,
    by: known.people,
    organisation: known.people,
    sources: known.sources,
    source: known.sources,
  };
  let followed = 0;
  const visit = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const target = Array.isArray(value) ? undefined : targets[key];
      for (const each of target ? [inner].flat() : []) {
        const id: unknown = typeof each === 'object' && each && 'id' in each ? each.id : each;
        if (typeof id !== 'string') continue;
        followed += 1;
        if (!target?.has(id)) lost.push(`${at}.${key}: ${id}`);
      }
      visit(inner, `${at}.${key}`);
    }
  };
  for (const file of list().filter(({ format }) => format === 'JSON'))
    visit(itemsOf(pathOf(file)), pathOf(file));
  expect(lost).toEqual([]);
  expect(followed).toBeGreaterThan(story.events.length);
});

test('citations in accounts are ids of sources, and no mark of our own is left', () => {
  const text = bodyOf('/data/timeline.json') + bodyOf('/data/people.json');
  const cited = [...text.matchAll(/\[@([a-z0-9-]+)/g)].map(([, id]) => id ?? '');
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !story.find.source(id))).toEqual([]);
  expect(text).not.toContain('{figure:');
});

describe('sources', () => {
  test('citation-js reads every item of the CSL-JSON', () => {
    // The schema is tested above.
    const items = read('/data/sources.json') as { readonly id: string; readonly type: string }[];
    expect(items.length).toBe(story.sources.length);
    const cite = new Cite(items);
    expect(cite.data.map(({ id, type }) => [id, type])).toEqual(
      items.map(({ id, type }) => [id, type]),
    );
  });

  test('the bibliography reads back, each under its id', () => {
    const keys = [...bodyOf('/data/sources.bib').matchAll(/^@\w+\{([^,]+),$/gm)].map(
      ([, key]) => key,
    );
    expect(keys).toEqual(story.sources.map(({ id }) => id));
    const back = new Cite(bodyOf('/data/sources.bib'));
    expect(back.data.map(({ id }) => id)).toEqual(keys);
    expect(back.data.map(({ title }) => String(title).replace(/<\/?span[^>]*>/g, ''))).toEqual(
      story.sources.map(({ title }) => title),
    );
  });
});

describe('tables', () => {
  test('hold what the JSON holds', () => {
    for (const set of [dataSets.timeline, dataSets.quotes] as const) {
      const rows = table(`/data/${set.name}.csv`);
      const items = itemsOf(`/data/${set.name}.json`);
      expect(rows.map((row) => [row.id, row.url, row.date])).toEqual(
        items.map(({ id, url, date }) => [id, url, date.edtf]),
      );
    }
    const words = table('/data/quotes.csv');
    expect(words.map((row) => row.text.replace(/^'(?=[-=+@])/, ''))).toEqual(
      story.quotes.map(({ text }) => text),
    );
  });

  test('of figures have the figure’s own cells', () => {
    for (const figure of story.figures) {
      const [header, ...rows] = parse(bodyOf(`/data/figures/${figure.id}.csv`), { bom: true });
      expect(header).toEqual(figure.columns.map(({ label }) => label));
      expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[-=+@])/, '')))).toEqual(
        figure.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      );
    }
  });
});
