import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples, type Example } from '../../src/exports/data/examples.ts';
import { serveSite, type StaticServer } from '../browser/serve.ts';
import { builtPages, dist, samplePage } from './pages.ts';

const run = promisify(execFile);
const has = (tool: string, ...args: string[]) => spawnSync(tool, args).status === 0;

let site: StaticServer;
let shown: readonly Example[];

beforeAll(async () => {
  site = await serveSite(dist);
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(samplePage('/data/').html)?.[1];
  shown = examples(new URL('/', canonical));
});
afterAll(() => site.close());

/** What the page shows, with the addresses of the site that is served here. */
function codeOf(id: Example['id']): string {
  const example = shown.find((each) => each.id === id);
  if (!example) throw new Error(`There is no example ${id}.`);
  const blocks: string[] = [];
  visit(fromHtml(samplePage('/data/').html), 'element', (element: Element) => {
    if (element.tagName === 'pre') blocks.push(toString(element));
  });
  expect(blocks).toContain(example.code);
  const local = examples(new URL(site.origin)).find((each) => each.id === id);
  return local?.code ?? '';
}

// What the tests below rely on is that of the schema, which is tested beside it.
const read = (name: string) =>
  JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as {
    readonly items: readonly Record<string, unknown>[];
  };

describe('the examples on the page of the data do what they say', () => {
  test('in JavaScript', async () => {
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '--eval',
      codeOf('javascript'),
    ]);
    const lines = stdout.trim().split('\n');
    const spoken = read('quotes.json').items.filter(({ side }) => side === 'turkey');
    expect(lines.length).toBeGreaterThan(spoken.length);
    expect(stdout).toContain(`“${String(spoken.at(-1)?.['text'])}”`);
    expect(lines.at(-1)).toMatch(/^Creative Commons/);
  });

  test.skipIf(!has('jq', '--version') || !has('curl', '--version'))('in a shell', async () => {
    const { stdout } = await run('sh', ['-c', codeOf('shell')]);
    const turns = read('timeline.json').items.filter(({ significance }) => significance === 3);
    expect(stdout.trim().split('\n')).toHaveLength(turns.length);
    expect(stdout).toContain(String(turns[0]?.['title']));
  });

  test.skipIf(!has('python3', '-c', 'import pandas'))('in Python', async () => {
    const { stdout } = await run('python3', ['-c', codeOf('python')]);
    expect(stdout).toContain('sanction');
  });

  test.skipIf(!has('Rscript', '--version'))('in R', async () => {
    const { stdout } = await run('Rscript', ['-e', codeOf('r')]);
    expect(stdout).toContain('confirmed');
  });
});

test('the page names each file with its size, and the list of them the same', () => {
  const { html } = samplePage('/data/');
  const files = [
    ...read('index.json').items.map(
      ({ url, bytes }) => [new URL(String(url)).pathname, bytes] as const,
    ),
  ];
  expect(files.length).toBeGreaterThan(10);
  for (const [path, bytes] of files) {
    expect(statSync(join(dist, path)).size, path).toBe(bytes);
    const kilobytes = Math.ceil(Number(bytes) / 1000).toLocaleString('en-GB');
    const row = html.slice(html.indexOf(`href="${path}"`)).split('</li>')[0];
    expect(row, path).toContain(`<span>${kilobytes} kB</span>`);
  }
});

test('each figure leads to its rows', () => {
  const figures = builtPages().filter(({ type }) => type === 'figure');
  expect(figures.length).toBeGreaterThan(0);
  for (const { path, html } of figures)
    for (const ending of ['csv', 'json']) {
      const file = `/data${path.slice(0, -1)}.${ending}`;
      expect(html).toContain(`href="${file}"`);
      expect(existsSync(join(dist, file)), file).toBe(true);
    }
});
