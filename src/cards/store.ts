import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShareCard } from './card.ts';
import type { CardSet } from './cards.ts';
import type { Draw } from './draw.ts';

/** How many cards are drawn at once: enough for every core, few enough to keep little in memory. */
const atOnce = 16;

/**
 * Puts the pictures of the cards into the built site. Those that were drawn before come from the
 * cache; what it holds for no card any more is removed.
 * @param folders.site the root of the built site
 * @param folders.cache where the pictures are kept, by their hash
 * @returns how many were drawn, and how many there are
 */
export async function placeCards(
  set: CardSet,
  folders: { readonly site: string; readonly cache: string },
): Promise<{ readonly drawn: number; readonly placed: number }> {
  const cards = [...set.cards.values()];
  await mkdir(folders.cache, { recursive: true });
  const kept = new Set(await readdir(folders.cache));
  // Two pages may have the same picture; it is drawn once.
  const pictures = new Map(cards.map((card) => [card.hash, card]));
  const missing = [...pictures.values()].filter(({ hash }) => !kept.has(fileOf(hash)));
  if (missing.length > 0) {
    // The renderer is not loaded while nothing is to be drawn.
    const { drawer } = await import('./draw.ts');
    const draw = await drawer(set.spine);
    await inTurns(missing, (card) => drawInto(folders.cache, card, draw));
  }
  const target = ({ path: address }: ShareCard) => path.join(folders.site, address);
  await Promise.all(
    [...new Set(cards.map((card) => path.dirname(target(card))))].map((folder) =>
      mkdir(folder, { recursive: true }),
    ),
  );
  await inTurns(cards, (card) => place(path.join(folders.cache, fileOf(card.hash)), target(card)));
  const used = new Set([...pictures.keys()].map(fileOf));
  await Promise.all(
    [...kept]
      .filter((name) => !used.has(name))
      .map((name) => rm(path.join(folders.cache, name), { force: true })),
  );
  return { drawn: missing.length, placed: cards.length };
}

const fileOf = (hash: string) => `${hash.slice(0, 40)}.png`;

/** Written under another name first: a build that is broken off leaves no half a picture. */
async function drawInto(cache: string, { hash, face }: ShareCard, draw: Draw): Promise<void> {
  const file = path.join(cache, fileOf(hash));
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, await draw(face));
  await rename(unfinished, file);
}

/** One file under two names where the disk can, else a copy. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}

/** Does a task for each item, some at once. */
async function inTurns<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
