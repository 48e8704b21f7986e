import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { readContent } from '../check/read.ts';
import { exampleFolder } from './example.ts';
import { exampleCommand, exampleEntry } from './command.ts';
import { deskKind, handbookKinds } from './kinds.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'handbook-commands-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const commands = handbookKinds.flatMap((kind) => {
  const command = exampleCommand(kind);
  return command === undefined ? [] : [{ kind, word: kind.word, command }];
});

test('there is a command for each kind that npm run new begins', () => {
  expect(commands.length).toBe(handbookKinds.filter((kind) => deskKind(kind)).length);
  expect(commands.length).toBeGreaterThan(5);
});

test.for(commands)('the command for $word means the same in every shell', ({ command }) => {
  // The end of a line, and signs that sh, PowerShell or cmd read in their own ways between "…".
  expect(command).not.toMatch(/[\n\\`$!%^“”„]/);
  // Outside of them stand words alone.
  expect(command.replace(/"[^"]*"/g, 'text')).toMatch(/^[\w./:@ -]+$/);
});

test.concurrent.for(commands)('the command for $word writes its example', async (each) => {
  const content = join(folder, each.word);
  cpSync(exampleFolder, content, { recursive: true });
  const entry = exampleEntry(each.kind);
  rmSync(join(content, each.kind.example));
  await promisify(execFile)(
    'sh',
    ['-c', each.command.replace('npm run new --', '"$NODE" src/desk/new/cli.ts')],
    { env: { ...process.env, NODE: process.execPath, CONTENT_DIR: content } },
  );
  const reading = readContent(content);
  const written = reading.entries[each.kind.folder].find(({ id }) => id === entry.id);
  expect(reading.problems.filter(({ file }) => file === entry.file)).toEqual([]);
  // A new article is a draft and a new event of today, whatever the example is.
  const { draft, added, ...data } = { draft: undefined, added: undefined, ...written?.data };
  expect(entry.data).toMatchObject(data);
  expect(added === undefined).toBe(each.kind.folder !== 'timeline');
  expect(draft).toBe(each.kind.folder === 'articles' ? true : undefined);
});
