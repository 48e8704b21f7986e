import { expect, test } from 'vitest';
import { contentWith, edit, run, stackTrace } from './content.ts';

const fault = edit('quotes/done-deal.md', 'event: first-delivery', 'event: first-delivry');
const check = 'src/check/cli.ts';

test('--json prints the problems for programs', async () => {
  const { code, stdout } = await run(contentWith(fault), check, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: 'content/quotes/done-deal.md', line: 6, field: 'event', rule: 'ref/unknown' },
  ]);
});

test('--json prints an empty list where nothing is wrong', async () => {
  const { code, stdout } = await run(contentWith(), check, '--json');
  expect({ code, problems: JSON.parse(stdout) as unknown }).toEqual({ code: 0, problems: [] });
});

test('--github prints notes beside the lines of a change', async () => {
  const { code, stdout } = await run(contentWith(fault), check, '--github');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::error file=content\/quotes\/done-deal\.md,line=6,col=\d+,title=ref\/unknown::/);
});

test.each(['--jsn', 'content/quotes'])('%s is refused with what is known', async (option) => {
  const { code, stderr } = await run(contentWith(), check, option);
  expect(code).toBe(2);
  expect(stderr).toContain(`The check does not know "${option}".`);
  expect(stderr).not.toMatch(stackTrace);
});
