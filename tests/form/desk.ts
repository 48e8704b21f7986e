import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkAddress } from '../../src/desk/form/address.ts';
import { address, inWindow } from '../browser/session.ts';
import { putFiles, takeFile, takeFiles, type Files } from './files.ts';

/** The form's questions to the check of the server. */
export const toCheck = `**${checkAddress}?*`;

/** The form in a browser, with a project's files open in it. */
export interface Desk {
  readonly page: Page;
  /** Addresses that the page asked other servers for. */
  readonly foreign: readonly string[];
  /** What the page threw. */
  readonly errors: readonly string[];
  /** Opens an entry, or a new one, and waits for its fields. */
  readonly open: (collection: string, entry?: string) => Promise<void>;
  /** The part of the form that holds a field, by its path: `timeline.1.sources`. */
  readonly field: (path: string) => Locator;
  /** The same, once it is drawn and in sight. */
  readonly shown: (path: string) => Promise<Locator>;
  readonly fill: (path: string, text: string) => Promise<void>;
  /** Takes one of a few words, or finds an entry by a part of its name. */
  readonly choose: (path: string, name: string) => Promise<void>;
  /** Adds an item to a list; of a list of several kinds, one of the kind named. */
  readonly add: (path: string, kind?: string) => Promise<void>;
  /** Presses Save and waits until the entry is closed. */
  readonly save: () => Promise<void>;
  /** The text of a file as it now is, and of all files. */
  readonly file: (path: string) => Promise<string>;
  readonly files: () => Promise<Files>;
}

/** Opens the form on a project's files, as an editor would who chooses their folder. */
export const atDesk = <T>(files: Files, work: (desk: Desk) => Promise<T>): Promise<T> =>
  inWindow({}, async (page) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    // Files can be put into the store of an origin only from a page of it.
    await page.goto(address('/icon.svg'));
    await putFiles(page, files);
    const origin = new URL(address('/')).origin;
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:blob|data):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    // What the server has in its own files is not what is saved here.
    await page.route(toCheck, (route) => route.fulfill({ json: [] }));
    await page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await page.goto(address('/admin/'));
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page
      .getByRole('listbox', { name: 'Collections' })
      .or(page.getByText('Quotations'))
      .first()
      .waitFor();
    return work(deskOf(page, foreign, errors));
  });

const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function deskOf(page: Page, foreign: readonly string[], errors: readonly string[]): Desk {
  const field = (path: string) => page.locator(`section[data-key-path="${path}"]`);
  const shown = async (path: string) => {
    // What is far down the page is drawn only when it comes into sight.
    await expect
      .poll(
        async () => {
          const top = field(path.split('.')[0] ?? path);
          const near =
            (await top.count()) > 0 ? top : page.locator('section[data-key-path]').last();
          await near.scrollIntoViewIfNeeded();
          await page.mouse.wheel(0, 300);
          return field(path).count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
    await field(path).scrollIntoViewIfNeeded();
    return field(path);
  };
  return {
    page,
    foreign,
    errors,
    field,
    shown,
    async open(collection, entry) {
      const where = entry === undefined ? 'new' : `entries/${entry}`;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/collections/${collection}/${where}`);
      await page.locator('section[data-key-path]').first().waitFor();
    },
    async fill(path, text) {
      await (await shown(path)).locator('input, textarea').first().fill(text);
    },
    async choose(path, name) {
      const at = await shown(path);
      const radio = at.getByRole('radio', { name, exact: true });
      if ((await radio.count()) > 0) {
        await radio.click();
        return;
      }
      await at.getByRole('combobox').first().click();
      const offered = page.getByRole('option').locator('visible=true');
      await offered.first().waitFor();
      // A long list has a field to search in, beside the one in the head of the page.
      const search = page.getByRole('searchbox').locator('visible=true').last();
      if ((await offered.count()) > 5) await search.fill(name);
      const found = page.getByRole('option', { name }).locator('visible=true');
      // After what it is called stands its id.
      const same = page
        .getByRole('option')
        .filter({ hasText: new RegExp(`^\\s*${asPattern(name)}(?: · |\\s*$)`) })
        .locator('visible=true');
      await found.first().waitFor();
      await ((await same.count()) > 0 ? same : found).first().click();
      // The next list must not be mistaken for this one.
      await expect.poll(() => offered.count(), { timeout: 10_000 }).toBe(0);
    },
    async add(path, kind) {
      const at = await shown(path);
      await at.getByRole('button', { name: /^Add / }).last().click();
      if (kind !== undefined) await page.getByRole('menuitem', { name: kind, exact: true }).click();
    },
    async save() {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const open = page.locator('section[data-key-path]').first();
      await open.waitFor({ state: 'detached', timeout: 15_000 }).catch(async (error: unknown) => {
        const said = await page
          .locator('[role=dialog], [role=alertdialog], .validation')
          .allInnerTexts();
        throw new Error(`the entry was not saved: ${said.join(' ')}`, { cause: error });
      });
      // The form goes back to the list by itself, a moment later.
      await page.waitForURL((url) => /^#\/collections\/[^/]+$/.test(url.hash));
    },
    file: (path) => takeFile(page, path),
    files: () => takeFiles(page),
  };
}
