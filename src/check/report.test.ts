import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ofFile, type Problem } from './problem.ts';
import { report } from './report.ts';

/** A content folder with one file of the given text. */
function folderWith(text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'quotes'));
  writeFileSync(join(root, 'quotes/q.md'), text);
  return root;
}

const problem = (more: Partial<Problem> = {}): Problem => ({
  ...ofFile('content/quotes/q.md', 'field/value', 'Something is wrong.'),
  ...more,
});
const linesOf = (text: string, more: Partial<Problem>) =>
  report([problem(more)], folderWith(text)).split('\n');

test('names the place, the field and the rule, and shows the line with a mark under it', () => {
  expect(
    linesOf('---\ndate: x\n', { line: 2, column: 7, field: 'date', hint: 'Mend it.' }).slice(0, 5),
  ).toEqual([
    'content/quotes/q.md:2:7  date  [field/value]',
    '  Something is wrong.',
    '  Mend it.',
    '  2 | date: x',
    '    |       ^',
  ]);
});

test('counts problems and files', () => {
  const root = folderWith('');
  expect(report([problem()], root)).toMatch(/\n\n1 problem in 1 file\. Nothing is published/);
  expect(report([problem(), problem(), problem({ file: 'content/x' })], root)).toMatch(
    /\n\n3 problems in 2 files\./,
  );
});

test('marks warnings, puts them before errors and counts both', () => {
  const warning = problem({ rule: 'style/undated', message: 'It ages.' });
  const text = report([problem(), warning, warning], folderWith(''));
  expect(text.split('\n\n').map((part) => part.split('\n'))).toEqual([
    ['content/quotes/q.md:1:1  [style/undated]  warning', '  It ages.', '  1 |', '    | ^'],
    ['content/quotes/q.md:1:1  [style/undated]  warning', '  It ages.', '  1 |', '    | ^'],
    ['content/quotes/q.md:1:1  [field/value]', '  Something is wrong.', '  1 |', '    | ^'],
    [
      '1 problem in 1 file. Nothing is published until they are mended.',
      '2 warnings in 1 file. They stop nothing.',
    ],
  ]);
});

test('says of warnings alone that they stop nothing', () => {
  const text = report([problem({ rule: 'style/undated' })], folderWith(''));
  expect(text).toMatch(/\n\n1 warning in 1 file\. They stop nothing\.$/);
  expect(text).not.toContain('Nothing is published');
});

test('of a long line shows the part around the place', () => {
  const [, , shown = '', mark = ''] = linesOf(`${'a'.repeat(500)}!${'b'.repeat(500)}`, {
    column: 501,
  });
  expect(shown.length).toBeLessThan(120);
  expect(shown.charAt(mark.indexOf('^'))).toBe('!');
  expect(shown.match(/…/g)).toHaveLength(2);
});

test('a tab does not move the mark', () => {
  const [, , shown = '', mark = ''] = linesOf('\t\t!', { column: 3 });
  expect(shown).not.toContain('\t');
  expect(shown.charAt(mark.indexOf('^'))).toBe('!');
});

test('lets no control characters through to the terminal', () => {
  const text = report(
    [problem({ message: 'Bad \u001b[31mred\nwords.', field: 'a\u0007' })],
    folderWith('\u001b[2Jx\r\n'),
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(text).toContain('red words.');
});

test('shows no line where there is none to show', () => {
  expect(linesOf('one\n', { line: 7 })).toHaveLength(4);
  expect(linesOf('a\0b', {})).toHaveLength(4);
  expect(linesOf('', { file: 'content/quotes' })).toHaveLength(4);
  expect(linesOf('', { file: 'content/quotes/none.md' })).toHaveLength(4);
});
