import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditorHelp } from '../../src/check/code-editor/write.ts';
import { readContent } from '../../src/check/read.ts';
import { contentWith, projectRoot } from '../wrong/content.ts';
import { startLanguageServer, type LanguageServer } from './language-server.ts';

const project = mkdtempSync(join(tmpdir(), 'code-editor-'));
let server: LanguageServer;
let content: string;
beforeAll(async () => {
  content = contentWith();
  writeEditorHelp(project, content, readContent(content));
  server = await startLanguageServer(project);
}, 60_000);
afterAll(() => {
  server.end();
  rmSync(project, { recursive: true });
});

const completions = z.object({
  items: z.array(z.object({ label: z.string(), documentation: z.unknown().optional() })),
});
const hovers = z.object({ contents: z.object({ value: z.string() }) });
const reports = z.object({ items: z.array(z.object({ message: z.string() })) });

/** Opens an entry with a text in place of another; the cursor stands at `|`, which is taken out. */
function open(name: string, from: string | RegExp, to: string) {
  const file = join(content, name);
  const marked = readFileSync(file, 'utf8').replace(from, () => to);
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const textDocument = { uri: pathToFileURL(file).href };
  server.tell('textDocument/didOpen', {
    textDocument: {
      ...textDocument,
      languageId: 'markdown',
      version: 1,
      text: marked.replace('|', ''),
    },
  });
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    completions: async () =>
      completions.parse(await server.ask('textDocument/completion', { textDocument, position }))
        .items,
    hover: async () =>
      hovers.parse(await server.ask('textDocument/hover', { textDocument, position })).contents
        .value,
    faults: async () =>
      reports
        .parse(await server.ask('textDocument/diagnostic', { textDocument }))
        .items.map(({ message }) => message),
    close: () => {
      server.tell('textDocument/didClose', { textDocument });
    },
  };
}

const event = 'timeline/first-delivery.md';

test('a field is explained under the cursor', async () => {
  const editor = open(event, 'date:', 'da|te:');
  expect(await editor.hover()).toContain('When it happened: 2019-07-12, 2019-07, 2019');
  editor.close();
}, 60_000);

test('fields, choices and ids are completed, each with what it means', async () => {
  const fields = open(event, 'confidence:', 'k|\nconfidence:');
  expect(await fields.completions()).toContainEqual(
    expect.objectContaining({
      label: 'known',
      documentation: 'When it became known, if that was later than the day it happened.',
    }),
  );
  fields.close();
  const choices = open(event, /kind: .*/, 'kind: |');
  expect((await choices.completions()).map(({ label }) => label)).toContain('delivery');
  choices.close();
  const ids = open(event, /sources:\n {2}- .*/, 'sources:\n  - |');
  const source = readContent(content).entries.sources.find(({ id }) => id === 'tass-2019');
  expect(await ids.completions()).toContainEqual(
    expect.objectContaining({ label: 'tass-2019', documentation: source?.data.title }),
  );
  ids.close();
}, 60_000);

test('an id is explained under the cursor', async () => {
  const editor = open('quotes/done-deal.md', 'mevlut-', 'mev|lut-');
  expect(await editor.hover()).toContain('Mevlüt Çavuşoğlu');
  editor.close();
}, 60_000);

test('a wrong form is underlined, a right entry is not', async () => {
  const right = open(event, '---', '---');
  expect(await right.faults()).toEqual([]);
  right.close();
  const wrong = open(event, /date: .*/, 'date: 12 July 2019');
  expect((await wrong.faults())[0]).toMatch(/^This is no date; write 2019-07-12/);
  wrong.close();
}, 60_000);

test('the settings of VS Code switch all this on and recommend the extension that does it', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(projectRoot, '.vscode', name), 'utf8'));
  expect(read('settings.json')).toMatchObject({ 'astro.content-intellisense': true });
  expect(read('extensions.json')).toMatchObject({
    recommendations: ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx'],
  });
});
