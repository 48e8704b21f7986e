import { expect, test } from 'vitest';
import { folders } from '../schema/id.ts';
import { ruleCodes, rules } from '../check/rules/rules.ts';
import { exampleContent } from './example.ts';
import { exampleReports } from './reports.ts';

test('the example has an entry of each kind and no fault', () => {
  const { problems, entries, accepted } = exampleContent();
  expect(problems).toEqual([]);
  expect(folders.filter((folder) => entries[folder].length === 0)).toEqual([]);
  expect(accepted.length).toBe(1);
});

const reports = exampleReports();

test.for(ruleCodes)('the example of %s breaks this rule and no other', (code) => {
  const { found, text } = reports.get(code) ?? {};
  expect(found, text).toEqual([code]);
});

test('every rule says in sentences what holds, why, and how to mend a breach', () => {
  const titles = ruleCodes.map((code) => rules[code].title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const code of ruleCodes)
    for (const words of [rules[code].title, rules[code].why, rules[code].mend])
      expect(words, code).toMatch(/^\p{Lu}.*\.$/u);
});
