import { describe, expect, test } from 'vitest';
import { entry } from '../story/entries-fixture.ts';
import { factualParagraphs } from '../markdown/coverage.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import type { Story } from '../story/types.ts';
import type { Exporter } from './export-file.ts';
import { emptyStory, hardStory, hardText, site, storyOf } from './hard-story-fixture.ts';
import { llms } from './llms/exporter.ts';
import { robots } from './robots.ts';
import { securityAt } from './security.ts';

const read = async (exporter: Exporter, path: string, story: Story = emptyStory()) =>
  String(
    await exporter({ story, site })
      .find((file) => file.path === path)
      ?.body(),
  );

test('robots may read everything, and find the sitemaps', async () => {
  const text = await read(robots, '/robots.txt');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([
    'User-agent: *',
    'Allow: /',
    'Sitemap: https://file.example/sitemap-index.xml',
  ]);
});

describe('security.txt', () => {
  const now = () => new Date('2026-03-01T08:00:00Z');

  test('is not there where nobody can be written to', () => {
    for (const contact of [undefined, ''])
      expect(securityAt(contact, now)({ story: emptyStory(), site })).toEqual([]);
  });

  test('has the fields that RFC 9116 requires', async () => {
    const text = await read(securityAt('mailto:a@file.example', now), '/.well-known/security.txt');
    expect(text).toBe(
      [
        'Contact: mailto:a@file.example',
        'Expires: 2026-08-30T08:00:00.000Z',
        'Preferred-Languages: en',
        'Canonical: https://file.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test.each(['a@file.example', 'javascript:alert(1)', 'http://file.example/'])(
    'refuses the contact %s',
    (contact) => {
      expect(() => securityAt(contact, now)({ story: emptyStory(), site })).toThrow(
        'SECURITY_CONTACT',
      );
    },
  );

  test('takes no second field from a contact', async () => {
    const contact = 'https://file.example/\nEncryption: none';
    const text = await read(securityAt(contact, now), '/.well-known/security.txt');
    expect(text).not.toMatch(/^Encryption/m);
  });
});

describe('llms.txt', () => {
  test.each([
    ['full', hardStory()],
    ['empty', emptyStory()],
  ])('has the form of llmstxt.org for a story that is %s', async (_name, story) => {
    const { children } = parseMarkdown(await read(llms, '/llms.txt', story));
    expect(children.slice(0, 2)).toMatchObject([
      { type: 'heading', depth: 1 },
      { type: 'blockquote' },
    ]);
    const firstSection = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
    expect(children.slice(2, firstSection).every(({ type }) => type !== 'heading')).toBe(true);
    for (const node of children.slice(firstSection)) {
      if (node.type === 'heading') expect(node.depth).toBe(2);
      else if (node.type === 'list')
        for (const { children: item } of node.children) {
          const [first] = item;
          const link = first?.type === 'paragraph' ? first.children[0] : undefined;
          expect(link).toMatchObject({ url: expect.stringMatching(/^https:/) as unknown });
        }
      else expect(node.type).toBe('list');
    }
  });

  test('names every article', async () => {
    const plain = plainText(await read(llms, '/llms.txt', hardStory()));
    expect(plain).toContain('Ankara’s choice & its price: A standfirst.');
    expect(plain).toContain('防空 and صواريخ, İstanbul 🚀');
  });
});

describe('llms-full.txt', () => {
  test('has the articles with their blocks, and footnotes that lead to sources', async () => {
    const text = await read(llms, '/llms-full.txt', hardStory());
    expect(text).toContain('## Ankara’s choice & its price');
    expect(text).toContain('Ankara bought it[^1].');
    expect(text).toContain(
      '[^1]: TASS, [A report](https://file.example/sources/tass/), undated, wire.',
    );
    expect(text).toContain('> “So it is, and so it stays.');
    expect(text).toMatch(/^\| House\s+\| 419\s+\|$/m);
    expect(text).toMatch(/^### Heading$/m);
    expect(text).toContain(
      '**12\u00a0July – 14\u00a0July 2019** [A visit](https://file.example/events/interval/)',
    );
    expect(text).not.toMatch(/\[@|^::|(?<!\\)<b>/m);
  });

  test('reads as Markdown with every paragraph there was', async () => {
    const body = 'On 1 May 2019 it came. \\[not a citation]\n\n- One of 2 [@tass]\n- Two of 2';
    const story = storyOf(entry('articles', 'a', { headline: hardText }, body));
    const tree = parseMarkdown(await read(llms, '/llms-full.txt', story));
    const texts = factualParagraphs(tree).map((paragraph) => paragraph.text);
    expect(texts).toContain('On 1 May 2019 it came. [not a citation]');
    expect(texts).toContain('Two of 2');
  });
});
