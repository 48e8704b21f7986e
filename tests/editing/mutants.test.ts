import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildStory } from '../../src/story/build.ts';
import { passingTogether } from '../mutation/together.ts';
import { makeWorlds } from '../mutation/world.ts';
import { projectRoot, run } from '../wrong/content.ts';

const seed = Number(process.env['MUTATION_SEED'] ?? 231);
/** Within the project, where a built page finds what it imports. */
const output = '.cache/mutants';

test('changed entries that pass the check are built, each with its page', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    rmSync(path.join(projectRoot, output), { recursive: true, force: true });
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const worlds = makeWorlds(path.join(folder, 'worlds'), 1).filter(
    // A real article brings hundreds of entries with it, and an exception is no page.
    ({ folder: kind, files }) => kind !== 'exceptions' && files.size < 100,
  );
  const content = path.join(folder, 'content');
  const { entries, files } = await passingTogether(worlds, content, 200, seed);
  vi.restoreAllMocks();
  expect([...files.keys()].filter((file) => file.includes('zz-mutant-')).length).toBeGreaterThan(
    20,
  );

  const ended = await run(content, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', output);
  expect(ended.code, ended.stderr).toBe(0);
  const story = buildStory(entries);
  const { articles, events, quotes, people, organisations, sources, figures, pages, glossary } =
    story;
  const page = (href: string) => path.join(projectRoot, output, href, 'index.html');
  const compared = [...story.questions, ...story.exchanges];
  const withPages = [articles, events, quotes, people, organisations, sources, figures, pages];
  expect([...withPages.flat(), ...compared].filter(({ href }) => !existsSync(page(href)))).toEqual(
    [],
  );
  const terms = readFileSync(page('/glossary/'), 'utf8');
  expect(glossary.filter(({ id }) => !terms.includes(`id="term-${id}"`))).toEqual([]);
});
