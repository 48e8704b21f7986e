import { expect, test } from 'vitest';
import { ruleCodes, rules } from '../check/rules/rules.ts';
import { shownExample, visible } from './shown.ts';

test('shows the line before and after what is wrong', () => {
  expect(shownExample(rules['field/value'].example)).toEqual({
    label: 'Wrong, in content/timeline/us-sanctions-ssb.md',
    right: {
      before: 'title: US sanctions Turkey’s procurement agency under section 231\n',
      changed: 'date: 2020-12-14',
      after: '\nkind: sanction',
    },
    wrong: {
      before: 'title: US sanctions Turkey’s procurement agency under section 231\n',
      changed: 'date: 2020-12-32',
      after: '\nkind: sanction',
    },
  });
});

test('a line that is left out leaves its neighbours', () => {
  expect(shownExample(rules['field/missing'].example)).toMatchObject({
    right: {
      before: '  - Washington\n',
      changed: 'significance: 3\n',
      after: 'confidence: confirmed',
    },
    wrong: { before: '  - Washington\n', changed: '', after: 'confidence: confirmed' },
  });
});

test('names invisible signs, and shows the beginning of a very long text', () => {
  expect(visible('a\0b\u202Ec')).toBe('a␀b⟨U+202E⟩c');
  expect(visible('ab'.repeat(5000))).toMatch(/^(ab){200}… \(10,000 characters\)$/);
});

test('every example fits on a page', () => {
  for (const code of ruleCodes) {
    const { right, wrong } = shownExample(rules[code].example);
    for (const each of [right, wrong])
      expect(Object.values(each ?? {}).join('').length, code).toBeLessThan(1200);
  }
});
