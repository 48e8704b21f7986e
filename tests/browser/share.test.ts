import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { address, inWindow, visit } from './session.ts';

const canonical = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const row = (page: Page) => page.locator('share-row');
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const kinds = [
  ...['article', 'event', 'quote', 'question', 'exchange'],
  ...['person', 'organisation', 'figure', 'source'],
];

/** Puts a sheet in the place of the system’s, which notes what it was given. */
const withSheet = (page: Page) =>
  page.addInitScript(() => {
    const share = (data: ShareData) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  });

describe('the share row', () => {
  test.for([...kinds, '/timeline/'])('of %s copies the address and says so', async (kind) => {
    await inWindow(allowed, async (page) => {
      await visit(page, samplePage(kind).path);
      await row(page).getByRole('button', { name: 'Copy link' }).click();
      await row(page).getByRole('status').getByText('Copied').waitFor();
      expect(await clipboard(page)).toBe(await canonical(page));
    });
  });

  test('of a page opened at a place copies the address of the place', async () => {
    await inWindow(allowed, async (page) => {
      await visit(page, `${samplePage('article').path}#the-other-reading`);
      await row(page).getByRole('button', { name: 'Copy link' }).click();
      await row(page).getByText('Copied').waitFor();
      expect(await clipboard(page)).toBe(`${String(await canonical(page))}#the-other-reading`);
    });
  });

  test('selects the address where copying is not allowed', async () => {
    await inWindow({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await visit(page, samplePage('article').path);
      await row(page).getByRole('button', { name: 'Copy link' }).click();
      const selected = () => page.evaluate(() => getSelection()?.toString());
      await expect.poll(selected).toBe(await canonical(page));
    });
  });

  test('opens the system’s sheet where there is one, and offers none elsewhere', async () => {
    await inWindow({ width: 360 }, async (page) => {
      await visit(page, samplePage('event').path);
      const there = await page.evaluate(() => 'share' in navigator);
      expect(await row(page).getByRole('button', { name: 'Share…' }).count()).toBe(there ? 1 : 0);
    });
    await inWindow({ width: 360 }, async (page) => {
      await withSheet(page);
      await visit(page, samplePage('event').path);
      await row(page).getByRole('button', { name: 'Share…' }).click();
      const shared = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '{}');
      expect(JSON.parse(shared)).toEqual({
        title: await page.title(),
        url: await canonical(page),
      });
    });
  });

  test('opens the citation by keyboard, and copies it', async () => {
    await inWindow(allowed, async (page) => {
      await visit(page, samplePage('quote').path);
      const cite = row(page).locator('details', { hasText: 'Cite' });
      await cite.locator('summary').focus();
      await page.keyboard.press('Enter');
      const text = cite.locator('> p');
      expect(await text.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await row(page).getByText('Copied').waitFor();
      expect(await clipboard(page)).toBe(await text.textContent());
      await row(page).getByRole('button', { name: 'Copy BibTeX' }).click();
      await expect.poll(() => clipboard(page)).toContain('@misc{');
    });
  });

  test('copies the code of each frame, and offers no citation of what explains it', async () => {
    await inWindow(allowed, async (page) => {
      await visit(page, samplePage('event').path);
      await row(page).getByText('Embed', { exact: true }).click();
      const drawer = row(page).locator('details[open]');
      const [code] = await drawer.locator('textarea').all();
      expect(await drawer.getByRole('button').allTextContents()).toEqual(
        (await drawer.locator('textarea').all()).map(() => 'Copy'),
      );
      await drawer.getByRole('button', { name: 'Copy' }).first().click();
      await drawer.getByText('Copied').waitFor();
      expect(await clipboard(page)).toBe(await code?.inputValue());
    });
  });

  test.for(kinds)(
    'of %s stays within 360 px, with large targets, and moves nothing',
    async (kind) => {
      await inWindow({ width: 360 }, async (page) => {
        await withSheet(page);
        await visit(page, samplePage(kind).path);
        const closed = await row(page).boundingBox();
        // One line of 44 px, as without the script: nothing below it has moved.
        expect(closed?.height).toBeLessThan(50);
        for (const summary of await row(page).locator('summary').all()) {
          await summary.click();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(360);
          // A link within a sentence is as high as its line.
          for (const target of await row(page).locator(':not(p) > :is(a, button, summary)').all()) {
            // What a closed disclosure hides has no box, or in some versions of Chromium an empty one.
            if (!(await target.isVisible())) continue;
            expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
          }
          await summary.click();
        }
      });
    },
  );

  test('prints where there is room for it', async () => {
    await inWindow({}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset['printed'] = 'yes';
        };
      });
      await visit(page, samplePage('article').path);
      await row(page).getByRole('button', { name: 'Print' }).click();
      expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBe('yes');
    });
  });
});

describe('without JavaScript', () => {
  const withoutScript = { javaScriptEnabled: false, width: 360 };

  test('the row has links alone, and the citation opens', async () => {
    await inWindow(withoutScript, async (page) => {
      await page.goto(address(samplePage('article').path));
      expect(await row(page).getByRole('button').count()).toBe(0);
      const link = row(page).getByRole('link', { name: 'Link to this page' });
      expect(await link.getAttribute('href')).toBe(await canonical(page));
      await row(page).getByText('Cite', { exact: true }).click();
      expect(await row(page).locator('details > p').isVisible()).toBe(true);
      for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const href = await row(page).getByRole('link', { name }).getAttribute('href');
        const answer = await page.request.get(new URL(href ?? '', page.url()).href);
        expect(answer.ok()).toBe(true);
        expect(await answer.text()).toContain('The 231 File desk');
      }
    });
  });

  test('an article can be taken from its page', async () => {
    await inWindow(withoutScript, async (page) => {
      await page.goto(address(samplePage('article').path));
      await row(page).getByRole('link', { name: 'Republish' }).click();
      expect(await page.getByRole('textbox').inputValue()).toMatch(/^<article/);
      expect(await page.getByRole('button').count()).toBe(0);
    });
  });
});

describe('the page to republish an article', () => {
  test('copies the whole HTML', async () => {
    await inWindow(allowed, async (page) => {
      await visit(page, samplePage('republish').path);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('status').getByText('Copied').waitFor();
      expect(await clipboard(page)).toBe(await page.getByRole('textbox').inputValue());
    });
  });

  test('selects it where copying is not allowed', async () => {
    await inWindow({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await visit(page, samplePage('republish').path);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('Selected').waitFor();
      const whole = await page
        .getByRole('textbox')
        .evaluate(
          (field) =>
            field instanceof HTMLTextAreaElement &&
            field.selectionEnd - field.selectionStart === field.value.length,
        );
      expect(whole).toBe(true);
    });
  });
});
