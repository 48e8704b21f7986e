import { beforeAll, describe, expect, test } from 'vitest';
import { cardSize, type Face } from './card.ts';
import { cardsOf } from './cards.ts';
import { colour } from './colours.ts';
import { type Draw, drawer } from './draw.ts';
import { drawingFaults, inked } from './drawn-fixture.ts';
import { storyWith } from './story-fixture.ts';
import { stripTop } from './strip.ts';

const long = 'Turkey receives the first parts of the S-400 at Mürted and says more. '.repeat(30);

let draw: Draw;
beforeAll(async () => {
  draw = await drawer(cardsOf(storyWith()).spine, 'raw');
});

/** The cards of a story that something is wrong with. */
async function broken(story: ReturnType<typeof storyWith>) {
  const found: (readonly [string, readonly string[]])[] = [];
  for (const [page, { face }] of cardsOf(story).cards) {
    const wrong = drawingFaults(await draw(face));
    if (wrong.length > 0) found.push([page, wrong]);
  }
  return found;
}

const everywhere = (text: string) => ({
  headline: text,
  title: text,
  words: text,
  name: text,
  venue: text,
});

describe('the words keep clear of the edges and of the spine', () => {
  test.each([
    ['plain', {}],
    ['a headline of 300 characters, a quotation of 2,000', everywhere(long.slice(0, 2000))],
    ['one word without an end', everywhere('Wm'.repeat(200))],
    ['wide words', everywhere('Telecommunications-Infrastructure WWWWWWWWWWWWWWWW')],
    ['right-to-left and East Asian text', everywhere('قال الرئيس 発表した текст')],
    ['emoji and control characters', everywhere('😀\u0000\u0007 ]]></script> \u202e')],
    ['tall letters', everywhere('ÇĞİÖŞÜ ğjpqyş, Å')],
    ['a year', { date: '2019' }],
    ['a long stretch', { date: '2011-09-12~/2019-09-15' }],
    ['before the spine', { date: '1952-02-18' }],
  ])('%s', async (_, fields) => {
    expect(await broken(storyWith(fields))).toEqual([]);
  });
});

const face = (words: string): Face => ({ words, as: 'headline', under: [], lit: { ticks: [] } });

describe('the letters', () => {
  test('a letter and its marks are drawn', async () => {
    const plain = await draw(face('Ismail Sig'));
    const turkish = await draw(face('İsmail Şığ'));
    expect(plain.equals(turkish)).toBe(false);
    expect(inked(turkish, [72, 54], [1128, 460])).toBeGreaterThan(2000);
  });

  test('what no font has leaves no box', async () => {
    const nothing = await draw(face(''));
    expect(inked(nothing, [0, 0], [cardSize.width, stripTop])).toBe(0);
    expect((await draw(face('漢字 😀 العربية'))).equals(nothing)).toBe(true);
    expect((await draw(face('Turkey 漢字'))).equals(await draw(face('Turkey')))).toBe(true);
    expect((await draw(face('F\u201135'))).equals(await draw(face('F-35')))).toBe(true);
  });
});

test('a turning point is red, another event is not', async () => {
  const { cards } = cardsOf(storyWith());
  const red = Number.parseInt(`${colour('signal').slice(1)}ff`, 16);
  const reds = async (page: string) => {
    const pixels = await draw(cards.get(page)?.face ?? face(''));
    let count = 0;
    for (let at = 0; at < stripTop * cardSize.width; at += 1)
      if (pixels.readUInt32BE(at * 4) === red) count += 1;
    return count;
  };
  expect(await reds('/events/turn/')).toBeGreaterThan(1000);
  expect(await reds('/events/event/')).toBe(0);
});
