import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveAside, removeAside } from './old-site.ts';

let root: string;
const at = (name: string) => path.join(root, name);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'old-'));
  mkdirSync(at('dist/.git'), { recursive: true });
  mkdirSync(at('dist/events/x'), { recursive: true });
  writeFileSync(at('dist/events/x/index.html'), 'x');
  writeFileSync(at('dist/index.html'), 'home');
  mkdirSync(at('cache/kept'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the old site', () => {
  test('makes way, but for the history of Git', () => {
    moveAside(at('dist'), at('cache'));
    expect(readdirSync(at('dist'))).toEqual(['.git']);
  });

  test('is removed, and that of a build that was broken off, and nothing else', async () => {
    mkdirSync(at('cache/old-site-earlier'));
    moveAside(at('dist'), at('cache'));
    expect(readdirSync(at('cache'))).toHaveLength(3);
    await once(removeAside(at('cache')), 'exit');
    expect(readdirSync(at('cache'))).toEqual(['kept']);
    expect(existsSync(at('dist'))).toBe(true);
  });

  test('need not be there', async () => {
    moveAside(at('nowhere'), at('no-cache'));
    expect(existsSync(at('no-cache'))).toBe(false);
    await once(removeAside(at('no-cache')), 'exit');
  });
});
