import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentContent } from '../check/current.ts';
import { keep, keptFiles, placeKept } from './kept-files.ts';
import { codeOf, keyOf, ownCode } from './key.ts';

let root: string;
const at = (name: string) => path.join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the key', () => {
  const key = (given: unknown = ['content', 'https://file.example']) =>
    keyOf(given, codeOf(['src/story', 'src/exports'], root));

  beforeEach(() => {
    write('package-lock.json', '{}');
    write('src/story/build.ts', 'one');
    write('src/exports/feeds/rss.ts', 'two');
    write('src/pages/index.astro', 'page');
  });

  test.for([
    ['a source file', 'src/exports/feeds/rss.ts', 'three'],
    ['a new source file', 'src/exports/feeds/atom.ts', 'new'],
    ['the packages', 'package-lock.json', '{"version":2}'],
  ] as const)('is another one after a change of %s', ([, name, text]) => {
    const before = key();
    write(name, text);
    expect(key()).not.toBe(before);
  });

  test('is another one where a file has another name', () => {
    const before = key();
    rmSync(at('src/story/build.ts'));
    write('src/story/join.ts', 'one');
    expect(key()).not.toBe(before);
  });

  test('is another one for another content and another address', () => {
    const keys = [
      key(),
      key(['other content', 'https://file.example']),
      key(['content', 'https://other.example']),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  test('is the same when nothing changes, or a test, or what makes something else', () => {
    const before = key();
    write('src/exports/feeds/rss.test.ts', 'a test');
    write('src/pages/index.astro', 'another page');
    write('src/story/build.ts', 'one');
    expect(key()).toBe(before);
  });

  test('of all our code is that of the folder src', () => {
    expect(ownCode()).toBe(codeOf(['src']));
    expect(ownCode()).not.toBe(codeOf(['src/kept']));
  });

  test('misses nothing of the content, which JSON can hold', () => {
    const { entries } = currentContent('content');
    expect(entries.timeline.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  }, 60_000);
});

describe('kept files', () => {
  const files = new Map([
    ['/feeds/all.xml', '<feed/>'],
    ['/robots.txt', 'all'],
  ]);
  beforeEach(() => {
    keep(at('cache'), 'key', files);
  });

  test('are found under their own key only', () => {
    expect(keptFiles(at('cache'), 'key')).toEqual([...files.keys()]);
    expect(keptFiles(at('cache'), 'another')).toBeUndefined();
    expect(keptFiles(at('nowhere'), 'key')).toBeUndefined();
  });

  test('stand in the site as they were made', () => {
    placeKept(at('cache'), [...files.keys()], at('dist'));
    for (const [name, content] of files)
      expect(readFileSync(at(`dist${name}`), 'utf8')).toBe(content);
  });

  test('do not overwrite a page', () => {
    write('dist/robots.txt', 'a page');
    expect(() => {
      placeKept(at('cache'), [...files.keys()], at('dist'));
    }).toThrow('EEXIST');
    expect(readFileSync(at('dist/robots.txt'), 'utf8')).toBe('a page');
  });

  test('do not count once one of them was changed in the site', () => {
    placeKept(at('cache'), [...files.keys()], at('dist'));
    writeFileSync(at('dist/robots.txt'), 'none of it');
    expect(keptFiles(at('cache'), 'key')).toBeUndefined();
  });

  test('do not count once one of them is gone, or their list is cut short', () => {
    rmSync(at('cache/files/robots.txt'));
    expect(keptFiles(at('cache'), 'key')).toBeUndefined();
    writeFileSync(at('cache/kept.json'), '{"key":"key","fil');
    expect(keptFiles(at('cache'), 'key')).toBeUndefined();
  });

  test('make room for those that come after them', () => {
    keep(at('cache'), 'second', new Map([['/new.txt', 'new']]));
    expect(keptFiles(at('cache'), 'second')).toEqual(['/new.txt']);
    expect(keptFiles(at('cache'), 'key')).toBeUndefined();
    expect(() => statSync(at('cache/files/robots.txt'))).toThrow('ENOENT');
  });
});
