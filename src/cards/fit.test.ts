import { type Node, Renderer } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wholeQuotation } from '../story/card-room.ts';
import type { Line } from './card.ts';
import { fitLines, fitWords, type Measure, measureWith } from './fit.ts';
import { fontDetails } from './fonts.ts';
import { column, gap, settings, type Style } from './nodes.ts';

let measure: Measure;
beforeAll(async () => {
  const renderer = new Renderer();
  await Promise.all(fontDetails().map((font) => renderer.registerFont(font)));
  measure = measureWith(renderer);
});

const said = 'We have said so before. Turkey needs no leave to defend itself. ';

// The type of a style is React's, which is not installed.
const sizeOf = (node: Node) => Number((node.style as Style | undefined)?.['fontSize']);

/** Size, text and height of the fitted words of a quotation. */
async function fitted(words: string, height = 290) {
  const node = await fitWords(measure, { words, as: 'quotation' }, height);
  return {
    size: sizeOf(node),
    text: node.type === 'text' ? node.text : '',
    height: (await measure(node)).height,
  };
}

describe('the main words', () => {
  test('fill the card where they are few, and keep within it where they are many', async () => {
    const sizes: number[] = [];
    for (const times of [1, 2, 4, 6]) {
      const { size, text, height } = await fitted(said.repeat(times).trim());
      expect(height).toBeLessThanOrEqual(290);
      expect(text).toBe(`“${said.repeat(times).trim()}”`);
      sizes.push(size);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(2 * (sizes.at(-1) ?? 0) * 0.9);
  });

  test('are the largest that fit', async () => {
    const { size } = await fitted(said.trim());
    const larger = await fitted(said.trim(), 290 * 1.2);
    expect(larger.size).toBeGreaterThan(size);
  });

  test('grow with the room, whatever their lines end in', async () => {
    const headline = 'On 14 December 2020 Washington chose narrow sanctions on a NATO ally';
    const sizes: number[] = [];
    for (const height of [100, 150, 200, 250, 300]) {
      const node = await fitWords(measure, { words: headline, as: 'headline' }, height);
      sizes.push(sizeOf(node));
    }
    expect(sizes.at(-1)).toBeGreaterThan(70);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  test('are shortened and marked where even the smallest size is too large', async () => {
    const { size, text, height } = await fitted(said.repeat(32));
    expect(size).toBe(settings.quotation.smallest);
    expect(height).toBeLessThanOrEqual(290);
    expect(text).toMatch(/^“We have .*(before|itself)\. \[…\]”$/);
    expect(text.length).toBeGreaterThan(300);
  });

  test('of a quotation that the check lets pass stand whole', async () => {
    // What remains beside three lines of who spoke, when and where; hardly any card has more.
    const room = column.height - gap - 3 * 32 * 1.24;
    const words = said.repeat(9).slice(0, wholeQuotation);
    expect((await fitted(words, room)).text).toBe(`“${words}”`);
    expect((await fitted(said.repeat(9), room)).text).toContain('[…]');
  });

  test('become smaller rather than break a word', async () => {
    const node = await fitWords(
      measure,
      { words: 'Telecommunications-Infrastrukturgesellschaft', as: 'headline' },
      600,
    );
    const { runs } = await measure(node);
    expect(runs.map(({ text }) => text.trim())).toEqual([
      'Telecommunications-',
      'Infrastrukturgesellschaft',
    ]);
  });
});

describe('the lines of labels', () => {
  const line = (text: string, most?: number): Line => ({
    runs: [{ text: 'Mevlüt Çavuşoğlu', strong: true }, { text }],
    ...(most === undefined ? {} : { most }),
  });

  test('are shortened at a word where they are too long', async () => {
    const { height, node } = await fitLines(measure, [line(`, ${'Minister of much '.repeat(40)}`)]);
    expect(height).toBeLessThan(32 * 1.24 * 2 + 1);
    expect(JSON.stringify(node)).toMatch(/(Minister|of|much)…"/);
  });

  test('keep their words where there is room', async () => {
    const { node } = await fitLines(measure, [line(', Foreign Minister of Turkey')]);
    expect(JSON.stringify(node)).toContain('"text":", Foreign Minister of Turkey"');
  });

  test('may be none', async () => {
    expect((await fitLines(measure, [])).height).toBe(0);
  });
});
