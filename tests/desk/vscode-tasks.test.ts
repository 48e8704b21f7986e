import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { report } from '../../src/check/report.ts';
import { contentWith, edit, projectRoot } from '../wrong/content.ts';

const tasksFile = z.object({
  tasks: z.array(
    z.object({
      label: z.string(),
      command: z.string(),
      problemMatcher: z.union([
        z.array(z.never()),
        z.object({
          pattern: z.tuple([z.object({ regexp: z.string() }), z.object({ regexp: z.string() })]),
          background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }),
        }),
      ]),
    }),
  ),
});
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot, '.vscode', name), 'utf8'));
const { tasks } = tasksFile.parse(read('tasks.json'));

function matcher() {
  const found = tasks.find(({ command }) => command.includes('--watch'))?.problemMatcher;
  if (!found || Array.isArray(found)) throw new Error('no task checks the content');
  return found;
}

/** What VS Code makes of a report: a problem for each line that is followed by its message. */
function problemsIn(text: string): readonly string[] {
  const [place, message] = matcher().pattern.map(({ regexp }) => new RegExp(regexp));
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const at = place?.exec(line);
    const said = at && message?.exec(lines[index + 1] ?? '');
    return said ? [[...at.slice(1), said[1]].join(' | ')] : [];
  });
}

test('the Problems pane gets the place, the rule and the message of every problem', () => {
  const root = contentWith(
    edit('timeline/first-delivery.md', /date: .*/, 'date: 2019-07-32'),
    edit('articles/the-first-delivery.md', 'The price of', 'The <em>price</em> of'),
    edit('quotes/done-deal.md', 'sources:', 'my field: x\nsources:'),
  );
  const { problems } = readContent(root);
  const text = report(problems, root);
  expect(problemsIn(text)).toEqual(
    problems.map(({ file, line, column, rule, message }) =>
      [file, line, column, rule, undefined, message].join(' | '),
    ),
  );
  expect(problems.length).toBe(3);
  expect(text).toMatch(new RegExp(matcher().background.endsPattern, 'm'));
});

test('a warning is one in the Problems pane, too', () => {
  expect(problemsIn('content/a.md:3:1  date  [quote/no-office]  warning\n  Held none.\n')).toEqual([
    'content/a.md | 3 | 1 | quote/no-office | warning | Held none.',
  ]);
});

test('every check of the watching task has a beginning and an end', () => {
  const { beginsPattern, endsPattern } = matcher().background;
  expect(new Date().toLocaleTimeString('en-GB')).toMatch(new RegExp(beginsPattern));
  expect('2295 entries checked in 1.2 s: no problems.').toMatch(new RegExp(endsPattern));
  expect('  2 problems in 2 files.').not.toMatch(new RegExp(endsPattern));
});

test('every task is a command of the project', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
  for (const { command } of tasks) {
    const [, name = ''] = /^npm run ([a-z]+)/.exec(command) ?? [];
    expect(Object.keys(scripts)).toContain(name);
  }
});
