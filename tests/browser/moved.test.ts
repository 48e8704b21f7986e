import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWith, edit, file, projectRoot, run } from '../wrong/content.ts';
import { serveSite, type StaticServer } from './serve.ts';
import { inWindow } from './session.ts';

/** Within the project, where a built page finds what it imports. */
const output = path.join(projectRoot, '.cache/moved');
const aliases = (name: string, ...ids: string[]) =>
  edit(name, /^---\n/, `---\naliases:\n${ids.map((id) => `  - ${id}\n`).join('')}`);
const term = `---
term: SSB
definition: The Turkish agency for the defence industry.
sources:
  - state-2020
aliases:
  - defence-agency
---
`;

/** Earlier addresses, where each leads, and what its page says. */
const moved = [
  ['/articles/the-arrival/', '/articles/the-first-delivery/', 'This article has moved'],
  ['/events/s-400-arrives/', '/events/first-delivery/', 'This event has moved'],
  ['/events/the-second-id/', '/events/first-delivery/', 'This event has moved'],
  ['/events/ssb-listed/', '/events/sanctions-on-ssb/', 'This event has moved'],
  ['/quotes/it-is-done/', '/quotes/done-deal/', 'This quotation has moved'],
  ['/people/cavusoglu/', '/people/mevlut-cavusoglu/', 'This person’s page has moved'],
  ['/organisations/turkiye/', '/organisations/turkey/', 'This organisation’s page has moved'],
  ['/sources/tass/', '/sources/tass-2019/', 'This source has moved'],
  ['/figures/congress/', '/figures/votes/', 'This figure has moved'],
  ['/welcome/', '/', 'This page has moved'],
] as const;

let site: StaticServer;

beforeAll(async () => {
  const article = 'articles/the-first-delivery.md';
  const content = contentWith(
    edit(article, 'id: sanctions-on-ssb', 'id: sanctions-on-ssb\n    aliases:\n      - ssb-listed'),
    aliases(article, 'the-arrival'),
    aliases('timeline/first-delivery.md', 's-400-arrives', 'the-second-id'),
    aliases('quotes/done-deal.md', 'it-is-done'),
    aliases('people/mevlut-cavusoglu.md', 'cavusoglu'),
    aliases('organisations/turkey.md', 'turkiye'),
    aliases('sources/tass-2019.md', 'tass'),
    aliases('figures/votes.md', 'congress'),
    aliases('pages/home.md', 'welcome'),
    file('glossary/ssb.md', term),
  );
  const astro = 'node_modules/astro/bin/astro.mjs';
  const { code, stderr } = await run(content, astro, 'build', '--outDir', output);
  expect(code, stderr).toBe(0);
  site = await serveSite(output);
}, 180_000);

afterAll(async () => {
  await site.close();
  rmSync(output, { recursive: true, force: true });
});

describe('an earlier address of an entry', () => {
  test.for(moved)('%s has a page that leads to %s', ([from, to, words]) => {
    const html = readFileSync(path.join(output, from, 'index.html'), 'utf8');
    expect(html).toContain(words);
    expect(html).toContain(`<link rel="canonical" href="https://the231file.example${to}"`);
    expect(existsSync(path.join(output, to, 'index.html'))).toBe(true);
  });

  test('has a permanent redirect, too, and nothing else has', () => {
    const rules = readFileSync(path.join(output, '_redirects'), 'utf8').trim().split('\n');
    expect(rules.toSorted()).toEqual(moved.map(([from, to]) => `${from} ${to} 301`).toSorted());
  });

  test.for([moved[0], moved[1], moved[4]])('%s leads on without script', async ([from, to]) => {
    await inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.origin}${from}`);
      await page.waitForURL(`${site.origin}${to}`);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });

  test('of a term shows the term, and marks it', async () => {
    await inWindow({ javaScriptEnabled: false, width: 360 }, async (page) => {
      await page.goto(`${site.origin}/glossary/#term-defence-agency`);
      const marked = page.locator('section:has(#term-defence-agency)');
      expect(await marked.locator('h2').innerText()).toBe('SSB');
      const looks = await marked.evaluate((section) => getComputedStyle(section).boxShadow);
      expect(looks).not.toBe('none');
    });
  });
});
