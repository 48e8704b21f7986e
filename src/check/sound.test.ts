import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readContent } from './read.ts';
import { errorsIn } from './sound.ts';

let root: string;
const at = (name: string) => path.join(root, name);
const memory = () => at('cache/sound');

/** The errors of the folder, and whether it was checked to know them. */
function look(code = 'code') {
  const reading = readContent(at('entries'));
  const asked = vi.spyOn(reading, 'problems', 'get');
  const errors = errorsIn(reading, code, memory());
  return { errors: errors.map(({ rule }) => rule), checked: asked.mock.calls.length > 0 };
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sound-'));
  cpSync('src/handbook/example', at('entries'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('content that was found sound is not checked again', () => {
  expect(look()).toEqual({ errors: [], checked: true });
  expect(look()).toEqual({ errors: [], checked: false });
});

test('it is checked again by another check', () => {
  look();
  expect(look('other code').checked).toBe(true);
});

test('an error is found at every build, also after a sound one, until it is mended', () => {
  look();
  const file = at('entries/glossary/ssb.md');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, 'no frontmatter');
  expect(look().errors).not.toEqual([]);
  expect(look().errors).not.toEqual([]);
  writeFileSync(file, before);
  expect(look().errors).toEqual([]);
});

test('a file that is new, gone or no entry is looked at', () => {
  look();
  writeFileSync(at('entries/notes.txt'), 'a note');
  expect(look()).toEqual({ errors: ['file/folder'], checked: true });
  rmSync(at('entries/notes.txt'));
  rmSync(at('entries/glossary'), { recursive: true });
  expect(look().checked).toBe(true);
});

test('a list of addresses that names another one is looked at', () => {
  look();
  writeFileSync(at('entries/permalinks.lock'), '/events/never-was/\n');
  expect(look().errors).not.toEqual([]);
});
