import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentWith, edit, file, run } from '../wrong/content.ts';

// They start the check as editors and builds do, in a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const cli = 'src/check/cli.ts';
const lock = file('permalinks.lock', '/events/first-delivery/\n');
const read = (folder: string) => readFileSync(join(folder, 'permalinks.lock'), 'utf8');

test('--fix adds new addresses to the lock and says so', async () => {
  const folder = contentWith(lock);
  const { code, stdout } = await run(folder, cli, '--fix');
  expect(code).toBe(0);
  expect(stdout).toContain('permalinks.lock\n  kept for ever from now on: ');
  expect(stdout).toContain('no problems.');
  expect(read(folder)).toContain('\n/articles/the-law/\n');
});

test('what a build checks is kept, too, unless something is wrong', async () => {
  const sound = contentWith(lock);
  const { code, stdout } = await run(sound, cli, '--keep-addresses');
  expect(code).toBe(0);
  expect(stdout).toContain('Commit it with your entries.');
  expect(read(sound)).toContain('\n/articles/the-law/\n');

  const wrong = contentWith(
    lock,
    edit('people/mevlut-cavusoglu.md', 'side: turkey', 'side: turky'),
  );
  expect((await run(wrong, cli, '--keep-addresses')).code).toBe(1);
  expect(read(wrong)).toBe('/events/first-delivery/\n');
});
