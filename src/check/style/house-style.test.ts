import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, type FileReading } from '../file.ts';
import { readContent } from '../read.ts';
import { styleProblems } from './engine.ts';

test('the content of this site keeps house style', { timeout: 60_000 }, () => {
  const { problems, files } = readContent(join(import.meta.dirname, '../../../content'));
  expect(files.size).toBeGreaterThan(2000);
  expect(
    problems
      .filter(({ rule }) => rule.startsWith('style/'))
      .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
  ).toEqual([]);
});

test('a name that becomes known is looked for in files that have not changed', () => {
  const text = (front: string, body: string) => `---\n${front}\n---\n\n${body}\n`;
  const event = readText('timeline', 'content/timeline/a.md', '1', () =>
    text('title: Yilmaz speaks', 'Yilmaz spoke.'),
  );
  const person = readText('people', 'content/people/b.md', '1', () =>
    text('name: İsmet Yılmaz\nside: turkey', ''),
  );
  const found = (...files: readonly FileReading[]) =>
    styleProblems(files).map(({ line, column, message }) => `${line}:${column} ${message}`);
  expect(found(event)).toEqual([]);
  const lacking = ['2:8 The name “Yilmaz” lacks letters.', '5:1 The name “Yilmaz” lacks letters.'];
  expect(found(event, person)).toEqual(lacking);
  expect(found(event, person)).toEqual(lacking);
  expect(found(event)).toEqual([]);
});
