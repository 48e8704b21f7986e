import { expect, test } from 'vitest';
import { addressedFolders } from './addresses.ts';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { movedAddresses } from './moved.ts';
import type { Entry } from './types.ts';

test('an earlier id of any kind of entry leads to where the entry is', () => {
  const entries = entriesWith(
    ...addressedFolders.map((folder) =>
      entry(folder, `new-${folder}`, { aliases: [`old-${folder}`, `older-${folder}`] }),
    ),
  );
  const moved = movedAddresses(entries);
  expect(moved).toHaveLength(2 * addressedFolders.length);
  for (const { folder, from, to } of moved) {
    expect(from).toMatch(new RegExp(`(old|older)-${folder}`));
    expect(to).toBe(from.replace(/(old|older)-/, 'new-'));
  }
  expect(buildStory(entries).moved).toEqual(moved);
});

test('each is called by its name, a long quotation by its first words', () => {
  const names = (...given: readonly Entry[]) =>
    movedAddresses(entriesWith(...given)).map(({ title }) => title);
  const aliases = ['old'];
  expect(
    names(
      entry('articles', 'a', { aliases }),
      entry('timeline', 'b', { aliases }),
      entry('people', 'c', { aliases }),
      entry('glossary', 'd', { aliases }),
    ),
  ).toEqual(['A headline', 'Something happens', 'Mevlüt Çavuşoğlu', 'Waiver']);
  const [title = ''] = names(entry('quotes', 'e', { aliases, text: 'Ağır söz. '.repeat(200) }));
  expect(title).toMatch(/^“Ağır söz\. .*…”$/);
  expect(title.length).toBeLessThan(70);
});

test('earlier addresses of a draft are left out with it', () => {
  const entries = entriesWith(entry('articles', 'a', { aliases: ['old'], draft: true }));
  expect(movedAddresses(entries)).toEqual([]);
  expect(movedAddresses(entries, { drafts: true })).toHaveLength(1);
});
