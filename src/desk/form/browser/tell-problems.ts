import type { AppEventListener } from '@sveltia/cms';
import { z } from 'astro/zod';
import { checkAddress } from '../address.ts';

const saved = z.object({ path: z.string() });
const problems = z.array(z.object({ error: z.boolean(), words: z.string() }));

/** Asks the check about the entry that was just saved, and shows what it found. */
export const tellProblems: AppEventListener['handler'] = async ({ entry }) => {
  const { path } = saved.parse(entry.toJS());
  const found = await fetch(`${checkAddress}?file=${encodeURIComponent(path)}`)
    .then(async (response) => problems.parse(await response.json()))
    .catch(() => [
      { error: false, words: 'The check did not answer. Is npm run edit still running?' },
    ]);
  if (found.length > 0) show(found);
};

function show(found: z.infer<typeof problems>): void {
  const dialog = document.createElement('dialog');
  dialog.style.cssText =
    'margin:auto;max-width:36rem;padding:1.5rem;border:1px solid;border-radius:4px;font:1rem/1.5 "Source Sans 3",sans-serif';
  const heading = document.createElement('h2');
  heading.textContent = found.some(({ error }) => error)
    ? 'Saved, but not fit to publish'
    : 'Saved; the check remarks';
  const list = document.createElement('ul');
  list.style.cssText = 'margin:1rem 0;padding-left:1.25rem;list-style:disc;user-select:text';
  for (const { words } of found) {
    const item = document.createElement('li');
    item.textContent = words;
    list.append(item);
  }
  const close = document.createElement('button');
  close.textContent = 'OK';
  close.style.cssText = 'padding:0.25rem 1.25rem;border:1px solid;border-radius:4px';
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(heading, list, close);
  document.body.append(dialog);
  dialog.showModal();
}
