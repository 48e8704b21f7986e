import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildStory } from '../story/build.ts';
import { entriesWith, entry } from '../story/entries-fixture.ts';
import { exportersEverAnew } from './ever-anew.ts';
import { exportFiles } from './files.ts';
import { placeExports } from './place.ts';

let root: string;
let count = 0;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'exports-'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Builds into a new folder, with the cache of the builds before it. */
async function build({ title = 'It happens', site = 'https://file.example', into = '' } = {}) {
  const dist = into === '' ? path.join(root, `dist-${(count += 1)}`) : into;
  const content = entriesWith(
    entry('timeline', 'it', { title }),
    entry('articles', 'new', { published: '2026-05-01' }),
  );
  const result = await placeExports(
    { story: buildStory(content), content, site: new URL(site) },
    { site: dist, cache: path.join(root, 'cache') },
  );
  const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(dist, path.join(file.parentPath, file.name)));
  return { ...result, dist, read, names };
}

describe('exports', () => {
  test('of the same content are made once, and are the same files', async () => {
    const [first, second] = [await build(), await build()];
    expect(first.made).toBe(first.placed);
    expect(second.made).toBeLessThan(3);
    expect(second.placed).toBe(first.placed);
    expect(second.names).toEqual(first.names);
    expect(first.names).toHaveLength(first.placed);
    expect(second.names.map(second.read)).toEqual(first.names.map(first.read));
  });

  test('of another content are made anew', async () => {
    await build();
    const { made, placed, read } = await build({ title: 'It happens otherwise' });
    expect(made).toBe(placed);
    expect(read('timeline.ics')).toContain('It happens otherwise');
  });

  test('for another address are made anew', async () => {
    await build();
    const { made, placed, read } = await build({ site: 'https://other.example' });
    expect(made).toBe(placed);
    expect(read('sitemap.xml')).toContain('https://other.example/events/it/');
    expect(read('sitemap.xml')).not.toContain('file.example');
  });

  test('that depend on the day or the surroundings are made at every build', async () => {
    vi.useFakeTimers({ now: new Date('2026-05-01T08:00:00Z'), toFake: ['Date'] });
    vi.stubEnv('SECURITY_CONTACT', 'mailto:one@file.example');
    const first = await build();
    expect(first.read('sitemap-news.xml')).toContain('/articles/new/');
    expect(first.read('sitemap-index.xml')).toContain('sitemap-news.xml');
    vi.setSystemTime(new Date('2026-06-01T08:00:00Z'));
    vi.stubEnv('SECURITY_CONTACT', 'mailto:two@file.example');
    const second = await build();
    expect(second.names).not.toContain('sitemap-news.xml');
    expect(second.read('sitemap-index.xml')).not.toContain('sitemap-news.xml');
    expect(second.read('.well-known/security.txt')).toContain('mailto:two@file.example');
    vi.unstubAllEnvs();
    expect((await build()).names).not.toContain('.well-known/security.txt');
  });

  test('that are made at every build come from exporters that every build asks', () => {
    vi.stubEnv('SECURITY_CONTACT', 'mailto:one@file.example');
    const context = { story: buildStory(entriesWith()), site: new URL('https://file.example') };
    const anew = [...exportFiles(context).values()].filter(({ everAnew }) => everAnew);
    const asked = exportersEverAnew.flatMap((exporter) => exporter(context));
    expect(anew.length).toBeGreaterThan(1);
    expect(asked.map(({ path: name }) => name)).toEqual(
      expect.arrayContaining(anew.map(({ path: name }) => name)),
    );
  });

  test('overwrite no page, made or kept', async () => {
    const { dist } = await build();
    writeFileSync(path.join(dist, 'robots.txt'), 'a page');
    await expect(build({ into: dist })).rejects.toThrow('EEXIST');
    await expect(build({ into: dist, title: 'Another' })).rejects.toThrow('EEXIST');
  });

  test('are made anew after one was changed in the built site', async () => {
    const { dist, read } = await build();
    const robots = read('robots.txt');
    writeFileSync(path.join(dist, 'robots.txt'), 'Disallow: everything');
    expect((await build()).read('robots.txt')).toBe(robots);
  });
});
