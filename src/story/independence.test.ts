import { expect, test } from 'vitest';
import { independentReports } from './independence.ts';

const by = (publisher: string, origin?: string) => ({ publisher, origin });

test.each([
  ['no source', [], 0],
  ['two outlets', [by('Duvar'), by('Ahval')], 2],
  ['two repeats of one agency', [by('Al Arabiya', 'Reuters'), by('Hürriyet', 'Reuters')], 1],
  ['an agency and a repeat of it', [by('Reuters'), by('Hürriyet', 'Reuters')], 1],
  ['an outlet, once with its own report', [by('Hürriyet'), by('Hürriyet', 'AFP')], 2],
  ['a copy under another spelling', [by('SIPRI (copy on docslib)'), by('Sipri')], 1],
  ['a report of two houses, and one of each', [by('A', 'AFP and DHA'), by('AFP'), by('DHA')], 1],
  ['the same, in another order', [by('AFP'), by('DHA'), by('A', 'AFP and DHA')], 1],
])('%s', (_, sources, count) => {
  expect(independentReports(sources)).toBe(count);
});
