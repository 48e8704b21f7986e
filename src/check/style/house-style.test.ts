import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../read.ts';

test('the content of this site keeps house style', { timeout: 60_000 }, () => {
  const { problems, files } = readContent(join(import.meta.dirname, '../../../content'));
  expect(files.size).toBeGreaterThan(2000);
  expect(
    problems
      .filter(({ rule }) => rule.startsWith('style/'))
      .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
  ).toEqual([]);
});
