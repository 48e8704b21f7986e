import { brotliCompressSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { buildStory } from '../../story/build.ts';
import { entriesWith, entry } from '../../story/entries-fixture.ts';
import type { Story } from '../../story/types.ts';
import { embeds, heaviest } from './embeds.ts';
import { readRich } from './oembed-schema-fixture.ts';

const site = new URL('https://example.org');
const textOf = (body: unknown): string => {
  if (typeof body !== 'string') throw new Error('an embed is a text');
  return body;
};
const filesOf = (story: Story) =>
  new Map(embeds({ story, site }).map(({ path, body }) => [path, textOf(body())]));

function read(files: ReadonlyMap<string, string>, path: string): Root {
  const html = files.get(path);
  if (html === undefined) throw new Error(`no file ${path}`);
  return fromHtml(html);
}

function all(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

const frameOf = (files: ReadonlyMap<string, string>, path: string): Element => {
  const { html } = readRich(files.get(path) ?? 'null');
  const [frame] = all(fromHtml(html, { fragment: true }), 'iframe');
  if (!frame) throw new Error('no frame in the answer');
  return frame;
};

const nasty = {
  long: 'Ankara says so, and says it again. '.repeat(60).trim(),
  script: 'He wrote </script><script>alert(1)</script> & "left" ]]> --> it there',
  arabic: 'قال الوزير إن الصفقة تمت',
  chinese: '合同已经签署，无法取消。',
  emoji: 'Done 🇹🇷👩‍🚀',
  controls: 'A\u0000B\u0007C\u001fD\u009fE',
};
const cleaned = (text: string) => text.replace(/[\u0000\u0007\u001f\u009f]/g, '');

describe.for(Object.entries(nasty))('a text that is hard to write: %s', ([, text]) => {
  const story = buildStory(
    entriesWith(
      entry('timeline', 'e', { title: text.slice(0, 300), places: [text.slice(0, 40)] }, text),
      entry('quotes', 'q', { text, event: 'e', original: text, language: 'tr', translation: text }),
      entry('quotes', 'r', { text, event: 'e', variants: [{ text, source: 'tass' }] }),
      entry('figures', 'f', { title: text, rows: [[text, 1]] }),
    ),
    { drafts: false },
  );
  const files = filesOf(story);

  test.for(['events/e', 'quotes/q', 'exchanges/e', 'figures/f', 'timeline', 'timeline/2019'])(
    'is written in %s',
    (name) => {
      const tree = read(files, `/embed/${name}/index.html`);
      expect(all(tree, 'script')).toHaveLength(1);
      expect(all(tree, 'h1')).toHaveLength(1);
      const frame = frameOf(files, `/oembed/${name}.json`);
      expect(frame.properties['src']).toBe(`https://example.org/embed/${name}/`);
    },
  );

  test('comes out as it went in', () => {
    const [quote] = all(read(files, '/embed/quotes/q/index.html'), 'blockquote');
    const words = quote && toString(quote).replace(/\u00a0/g, ' ');
    expect(words).toBe(`“${cleaned(text)}”`);
    const title = frameOf(files, '/oembed/figures/f.json').properties['title'];
    expect(title).toBe(`${cleaned(text)} – The 231 File`);
  });
});

describe('a figure', () => {
  const chart = { kind: 'bars', label: 'Chamber', value: 'For' } as const;
  const drawn = { chart, finding: 'It passed', asOf: '2017', alt: 'A bar.' };
  const files = filesOf(
    buildStory(
      entriesWith(
        entry('figures', 'drawn', drawn),
        entry('figures', 'plain'),
        entry('timeline', 'e'),
      ),
      { drafts: false },
    ),
  );

  test('with a chart shows it with its words, and folds its table away', () => {
    const frame = read(files, '/embed/figures/drawn/index.html');
    expect(all(frame, 'h1').map((each) => toString(each))).toEqual(['It passed']);
    const [picture] = all(frame, 'svg');
    expect(picture?.properties).toMatchObject({ role: 'img', ariaLabel: 'A bar.' });
    const [folded] = all(frame, 'details');
    expect(folded && all(folded, 'table')).toHaveLength(1);
  });

  test('without one shows its table, and carries no sheet of charts', () => {
    const frame = read(files, '/embed/figures/plain/index.html');
    expect(all(frame, 'svg')).toEqual([]);
    expect(all(frame, 'details').flatMap((each) => all(each, 'table'))).toEqual([]);
    const sheet = (name: string) =>
      all(read(files, `/embed/figures/${name}/index.html`), 'style').map((each) =>
        toString(each),
      )[0];
    expect(sheet('drawn')).toContain('.c-bar');
    expect(sheet('plain')).not.toContain('.c-bar');
  });
});

describe('a story', () => {
  test('without events has an empty timeline', () => {
    const files = filesOf(buildStory(entriesWith(), { drafts: false }));
    expect([...files.keys()]).toEqual(['/embed/timeline/index.html', '/oembed/timeline.json']);
    expect(toString(read(files, '/embed/timeline/index.html'))).toContain('0 events.');
  });

  test('offers an exchange only where two spoke on an event', () => {
    const story = buildStory(
      entriesWith(entry('timeline', 'e'), entry('quotes', 'q', { event: 'e' })),
      { drafts: false },
    );
    expect(filesOf(story).has('/embed/exchanges/e/index.html')).toBe(false);
  });

  test('shows dates of every precision, and events of one day in their order', () => {
    const dates = ['2019', '2019-07', '2019-07-12/2019-09-15', '2019-07-20', '2019-07-20'];
    const events = dates.map((date, place) =>
      entry('timeline', `e${place}`, { date, title: `Event ${place}` }),
    );
    const files = filesOf(buildStory(entriesWith(...events), { drafts: false }));
    const tree = read(files, '/embed/timeline/2019/index.html');
    expect(all(tree, 'time').map(({ properties }) => properties['dateTime'])).toEqual([
      '2019',
      '2019-07',
      '2019-07-12',
      '2019-07-20',
      '2019-07-20',
    ]);
    expect(all(tree, 'ol').map((list) => toString(list))).toEqual([
      expect.stringMatching(/Event 0.*Event 1.*Event 2.*Event 3.*Event 4/s),
    ]);
  });

  test('says of a disputed event who says what, and who reports it', () => {
    const story = buildStory(
      entriesWith(
        entry('timeline', 'e', {
          confidence: 'disputed',
          positions: [{ claim: 'It did not happen.', by: 'turkey', sources: ['tass'] }],
        }),
      ),
      { drafts: false },
    );
    const files = filesOf(story);
    const tree = read(files, '/embed/events/e/index.html');
    expect(toString(tree)).toContain('Disputed: the accounts differ.');
    expect(toString(tree)).toMatch(/It did not happen\.\s*TASS/);
    expect(toString(read(files, '/embed/timeline/index.html'))).toContain('Disputed');
  });

  test('of a thousand events tells less of each, says so and stays light', () => {
    const events = Array.from({ length: 1000 }, (_, place) =>
      entry('timeline', `a-long-id-${place * 7919}`, {
        title: `Event ${place * 104_729} of ${place ** 3} follows ${(place * 31) % 977}`,
        date: `${2000 + (place % 20)}-05-01`,
        significance: place % 50 === 0 ? 3 : 1,
      }),
    );
    const files = filesOf(buildStory(entriesWith(...events), { drafts: false }));
    const html = files.get('/embed/timeline/index.html') ?? '';
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(heaviest);
    expect(toString(fromHtml(html))).toMatch(/20 turning points( and steps)? of 1,000 events\./);
    expect(html).toContain('href="/timeline/#y2003"');
  });
});
