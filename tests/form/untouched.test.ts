import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extensionsOf } from '../../src/desk/form/config.ts';
import { folders } from '../../src/schema/id.ts';
import { atDesk } from './desk.ts';
import { entriesIn, type Files } from './files.ts';

const all = entriesIn('content');

/** How many values a file holds, at every depth: the fullest entry tests most. */
const fullness = (text: string): number =>
  JSON.stringify(parse(text.split('\n---\n')[0] ?? '')).split(/[,[{]/).length;

/** The fullest entry of each kind of file, by collection. */
const chosen = folders.flatMap((folder) =>
  extensionsOf(folder).flatMap((extension) => {
    const paths = Object.keys(all).filter(
      (path) => path.startsWith(`content/${folder}/`) && path.endsWith(`.${extension}`),
    );
    const [path] = paths.sort((a, b) => fullness(all[b] ?? '') - fullness(all[a] ?? ''));
    return path === undefined
      ? []
      : [{ path, collection: extension === 'md' ? folder : `${folder}-${extension}` }];
  }),
);

/** Beside them only what they name, so that the form finds it: all of it would take long. */
const files: Files = Object.fromEntries(
  Object.entries(all).filter(([path]) => {
    const id = path.replace(/^.*\/|\.mdx?$/g, '');
    return chosen.some((each) => each.path === path || all[each.path]?.includes(id));
  }),
);

test('an entry that was opened and saved is the same to the byte, whatever its kind', async () => {
  expect(chosen.length).toBeGreaterThanOrEqual(11);
  await atDesk(files, async ({ page, errors, open, save, file, files: now }) => {
    for (const { path, collection } of chosen) {
      const before = files[path] ?? '';
      const press = async (key: string) => {
        await open(collection, path.replace(/^.*\/|\.mdx?$/g, ''));
        const button = page.getByRole('button', { name: 'Save', exact: true });
        expect(await button.isDisabled(), `${path} needs no saving`).toBe(true);
        await page.locator('section[data-key-path]').locator('input, textarea').first().focus();
        await page.keyboard.press('Control+End');
        // A question must go on ending with its mark.
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press(key);
        await save();
      };
      // The form saves nothing that has not changed: one letter more, and one less again.
      await press('!');
      const changed = await file(path);
      expect(changed, path).not.toBe(before);
      expect(changed.replace('!', ''), path).toBe(before.replace('!', ''));
      await press('Backspace');
      expect(await file(path), path).toBe(before);
    }
    expect(await now()).toEqual(files);
    expect(errors).toEqual([]);
  });
});
