import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publishForm } from '../../src/desk/form/publish.ts';
import { inWindow } from '../browser/session.ts';
import { serveSite } from '../browser/serve.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'form-published-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('a deployment that names no repository has no form', async () => {
  const dist = emptyFolder();
  expect(await publishForm({}, dist)).toBe(false);
  expect(await publishForm({ FORM_REPOSITORY: '' }, dist)).toBe(false);
  expect(readdirSync(dist)).toEqual([]);
});

test('what is no name of a repository is refused', async () => {
  const dist = emptyFolder();
  const wrong = publishForm({ FORM_REPOSITORY: 'https://github.com/owner/name' }, dist);
  await expect(wrong).rejects.toThrow('such as owner/name');
  expect(readdirSync(dist)).toEqual([]);
});

test('a deployment that names its repository has a form that saves to GitHub', async () => {
  const dist = emptyFolder();
  expect(await publishForm({ FORM_REPOSITORY: 'owner/name', FORM_BRANCH: 'main' }, dist)).toBe(
    true,
  );
  expect(existsSync(join(dist, 'admin/index.html'))).toBe(true);
  const site = await serveSite(dist);
  try {
    await inWindow({}, async (page) => {
      const asked: string[] = [];
      // Nothing leaves this machine; what the form says to GitHub is seen all the same.
      await page.route(/^https:/, async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ status: 401, json: { message: 'Bad credentials' } });
      });
      await page.goto(`${site.origin}/admin/`);
      expect(await page.locator('meta[name=robots]').first().getAttribute('content')).toContain(
        'noindex',
      );
      await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
      await page.getByLabel('Personal Access Token').fill('a-token');
      await page.getByRole('button', { name: 'Sign In', exact: true }).click();
      await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(0);
      expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([
        'https://api.github.com',
      ]);
    });
  } finally {
    await site.close();
  }
});
