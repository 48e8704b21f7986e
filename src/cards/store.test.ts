import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardsOf } from './cards.ts';
import { placeCards } from './store.ts';
import { storyWith } from './story-fixture.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cards-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const folders = () => ({ site: path.join(root, 'site'), cache: path.join(root, 'cache') });
const emptySite = () => {
  rmSync(path.join(root, 'site'), { recursive: true });
};

test('a second build draws nothing and has the same pictures', async () => {
  const set = cardsOf(storyWith());
  const first = await placeCards(set, folders());
  expect(first).toEqual({ drawn: set.cards.size, placed: set.cards.size });
  const picture = path.join(root, 'site/cards/events/event.png');
  const before = readFileSync(picture);
  expect(before.subarray(1, 4).toString()).toBe('PNG');
  emptySite();
  expect((await placeCards(set, folders())).drawn).toBe(0);
  expect(readFileSync(picture).equals(before)).toBe(true);
});

test('only what changed is drawn anew, and what no card needs is removed', async () => {
  const before = cardsOf(storyWith());
  await placeCards(before, folders());
  writeFileSync(path.join(root, 'cache/left-by-a-broken-build.png.123'), '');
  emptySite();
  const after = cardsOf(storyWith({ words: 'It was no deal.' }));
  expect((await placeCards(after, folders())).drawn).toBe(1);
  expect(readdirSync(path.join(root, 'cache'))).toHaveLength(after.cards.size);
});

test('two pages with the same picture share it', async () => {
  const set = cardsOf(storyWith());
  const [first] = set.cards.values();
  if (!first) throw new Error('there is no card');
  const twins = Array.from({ length: 16 }, (_, index) => ({
    ...first,
    path: `/cards/twin-${index}.png`,
  }));
  const cards = new Map(twins.map((card) => [card.path, card]));
  expect(await placeCards({ ...set, cards }, folders())).toEqual({ drawn: 1, placed: 16 });
  expect(readdirSync(path.join(root, 'site/cards'))).toHaveLength(16);
});

test('a site on another disk, or with the picture there already, gets a copy', async () => {
  const set = cardsOf(storyWith());
  await placeCards(set, folders());
  const picture = path.join(root, 'site/cards/home.png');
  const size = statSync(picture).size;
  await placeCards(set, folders());
  expect(statSync(picture).size).toBe(size);
});
