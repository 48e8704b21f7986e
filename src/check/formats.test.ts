import { expect, test } from 'vitest';
import { asAnnotations, asJson } from './formats.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  file: 'content/timeline/a.md',
  line: 3,
  column: 1,
  field: 'date',
  rule: 'field/value',
  message: 'There is no such day: 100 % wrong.',
  hint: 'Write another,\nplease.',
};

test('JSON holds every part of a problem', () => {
  expect(JSON.parse(asJson([problem]))).toEqual([
    { ...problem, severity: 'error', mendable: false },
  ]);
  expect(JSON.parse(asJson([]))).toEqual([]);
});

test('an annotation is one line, with what would end it or part it escaped', () => {
  expect(asAnnotations([problem])).toBe(
    '::error file=content/timeline/a.md,line=3,col=1,title=field/value::' +
      'There is no such day: 100 %25 wrong. Write another,%0Aplease.',
  );
});

const warning: Problem = {
  ...problem,
  rule: 'style/undated',
  message: 'It ages.',
  hint: undefined,
};

test('JSON says of a warning that it is one', () => {
  expect(JSON.parse(asJson([problem, warning]))).toMatchObject([
    { rule: 'field/value', severity: 'error' },
    { rule: 'style/undated', severity: 'warning' },
  ]);
});

test('a warning is an annotation of its own kind', () => {
  expect(asAnnotations([warning])).toBe(
    '::warning file=content/timeline/a.md,line=3,col=1,title=style/undated::It ages.',
  );
});
