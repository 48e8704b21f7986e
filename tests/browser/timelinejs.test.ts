import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { examples } from '../../src/exports/data/examples.ts';
import { timelineJs } from '../../src/exports/data/timelinejs.ts';
import { buildStory } from '../../src/story/build.ts';
import { entriesWith, entry } from '../../src/story/entries-fixture.ts';
import { address, inWindow } from './session.ts';

const script = createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js');
const library = path.dirname(path.dirname(script));
const cdn = 'https://cdn.knightlab.com/libs/timeline3/latest/';

interface Slide {
  readonly unique_id: string;
  readonly display_date: string;
}

/**
 * Opens the example of the data page, with Knight Lab’s own files from the package; nothing else is
 * let through.
 * @param body what is in the file, if not what was built
 * @returns what went wrong, up to the present
 */
async function open(page: Page, file: string, body?: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const code = examples(new URL(address('/'))).find(({ id }) => id === 'timelinejs')?.code ?? '';
  const html = code.replace('/data/timelinejs.json', file);
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address('/example.html')) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (url.startsWith(cdn)) {
      const name = new URL(url).pathname.replace('/libs/timeline3/latest/', '');
      await route.fulfill({ path: path.join(library, name) });
    } else if (url === address(file) && body !== undefined) {
      await route.fulfill({ contentType: 'application/json', body });
    } else if (url === address(file)) await route.continue();
    else {
      faults.push(`asked for ${url}`);
      await route.abort();
    }
  });
  await page.goto(address('/example.html'));
  await page.waitForSelector('.tl-timemarker', { state: 'attached' });
  return faults;
}

const read = async (page: Page, file: string) =>
  // Its schema is tested beside it.
  (await (await page.request.get(address(file))).json()) as { readonly events: readonly Slide[] };

test.each(['/data/timelinejs.json', '/data/timelinejs-turning-points.json'])(
  'TimelineJS loads all of %s',
  async (file) => {
    await inWindow({}, async (page) => {
      const faults = await open(page, file);
      const { events } = await read(page, file);
      expect(events.length).toBeGreaterThan(0);
      await expect
        .poll(() => page.locator('.tl-timemarker').count(), { timeout: 15_000 })
        .toBe(events.length);
      const messages = await page.locator('.tl-message-full, .tl-message').allInnerTexts();
      expect(messages.join()).not.toMatch(/error/i);
      expect(faults).toEqual([]);
    });
  },
);

/** Goes to an event by its mark, and hands over its slide once that is shown. */
async function slideOf(page: Page, id: string) {
  await page.locator(`#${id}-marker .tl-timemarker-content-container`).dispatchEvent('click');
  const slide = page.locator(`#${id}`);
  // Every slide but the one that is shown is inert.
  await expect.poll(() => slide.getAttribute('inert'), { timeout: 15_000 }).toBe(null);
  return slide;
}

test('the first event and the last show their dates, and lead to their pages', async () => {
  await inWindow({}, async (page) => {
    await open(page, '/data/timelinejs.json');
    const { events } = await read(page, '/data/timelinejs.json');
    for (const event of [events[0], events.at(-1)]) {
      if (!event) throw new Error('There are no events.');
      const slide = await slideOf(page, event.unique_id);
      expect(await slide.locator('.tl-headline-date').textContent()).toBe(event.display_date);
      const link = slide.locator('a').last();
      expect(await link.getAttribute('href')).toContain(`/events/${event.unique_id}/`);
    }
  });
});

const dated = (id: string, date: string, title: string) => entry('timeline', id, { date, title });

test.each([
  ['a-year', '2019'],
  ['a-month', 'about April 2017'],
  ['a-stretch', '12\u00a0July – September 2019'],
])('%s shows as it is known, and its words are no markup', async (id, words) => {
  const title = '<b onclick="alert(1)">Çavuşoğlu</b> & “قال” ]]>';
  const { events } = buildStory(
    entriesWith(
      dated('a-year', '2019', title),
      dated('a-month', '2017-04~', title),
      dated('a-stretch', '2019-07-12/2019-09', title),
    ),
    { drafts: false },
  );
  await inWindow({}, async (page) => {
    const body = JSON.stringify(timelineJs(events, new URL(address('/'))));
    await open(page, '/data/timelinejs.json', body);
    const slide = await slideOf(page, id);
    expect(await slide.locator('.tl-headline-date').textContent()).toBe(words);
    expect(await slide.locator('.tl-headline').textContent()).toBe(title);
  });
});
