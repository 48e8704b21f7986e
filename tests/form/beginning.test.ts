import { expect, test } from 'vitest';
import { atDesk } from './desk.ts';
import { entriesIn } from './files.ts';

const base = entriesIn('tests/wrong/base');
const article = 'content/articles/the-first-delivery.md';
const event = 'content/timeline/first-delivery.md';

test('a new article is a draft and a new event has its day; older ones stay as they are', async () => {
  expect(base[article]).not.toMatch(/^draft:/m);
  expect(base[event]).not.toMatch(/^added:/m);
  await atDesk(base, async ({ open, shown, fill, save, file, errors }) => {
    const draft = async () => (await shown('draft')).getByRole('switch').isChecked();
    await open('articles');
    expect(await draft()).toBe(true);
    await open('timeline');
    expect(await (await shown('added')).getByRole('textbox').inputValue()).toBe(
      new Date().toISOString().slice(0, 10),
    );

    await open('articles', 'the-first-delivery');
    expect(await draft()).toBe(false);
    await fill('headline', 'Another headline');
    await save();
    expect(await file(article)).toBe(
      base[article]?.replace(/^headline: .*$/m, 'headline: Another headline'),
    );
    await open('timeline', 'first-delivery');
    await fill('title', 'Another title');
    await save();
    expect(await file(event)).toBe(base[event]?.replace(/^title: .*$/m, 'title: Another title'));
    expect(errors).toEqual([]);
  });
});
