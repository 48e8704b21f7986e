import { describe, expect, test } from 'vitest';
import { entry } from '../../story/entries-fixture.ts';
import { hardStory, site, storyOf } from '../hard-story-fixture.ts';
import { articleHtml } from './article.ts';
import { mdxAsMarkdown } from './mdx.ts';
import { portableHtml } from './portable.ts';

describe('HTML for other places', () => {
  const page = new URL('/articles/a/', site);

  test.each([
    [
      '<a class="term" href="/glossary/#term-x">x</a>',
      '<a href="https://file.example/glossary/#term-x">x</a>',
    ],
    [
      '<sup class="cite"><a id="ref-1" href="#source-1">1</a></sup>',
      '<sup><a href="https://file.example/articles/a/#source-1">1</a></sup>',
    ],
    [
      '<a href="https://example.org/?a=1&#x26;b=2">y</a>',
      '<a href="https://example.org/?a=1&#x26;b=2">y</a>',
    ],
    ['<a href="//example.org/">z</a>', '<a href="//example.org/">z</a>'],
    ['the <span class="nb">S-400</span><br />', 'the S-400<br/>'],
    ['<h2 id="x">A &#x3C;a href="/b"> c</h2>', '<h2>A &#x3C;a href="/b"> c</h2>'],
    ['<q lang="tr" title="1 > 0">evet</q>', '<q lang="tr">evet</q>'],
  ])('%s', (html, expected) => {
    expect(portableHtml(html, page)).toBe(expected);
  });
});

test('components of MDX become the directives that mean the same', () => {
  expect(
    mdxAsMarkdown(
      'One.\n\n<Quote id="a-b" />\n\n<Timeline from="2019" to="2020"/>\n\n<Exchange event="e" quotes="a b" />\n\nA <Quote in a line.',
    ),
  ).toBe(
    'One.\n\n::quote{id="a-b"}\n\n::timeline{from="2019" to="2020"}\n\n:::exchange{event="e"}\na\nb\n:::\n\nA <Quote in a line.',
  );
});

describe('an article as HTML', () => {
  const body = 'Words.\n\n::quote{id=hard}\n\n::event{id=year}\n\nEnd [@tass].';
  const parts = [
    entry('quotes', 'hard', { text: '1 < 2 & “so”' }),
    entry('timeline', 'year', { date: '2018' }, 'An account [@tass].'),
  ];

  test('is the same in Markdown and in MDX', async () => {
    const html = async (file: string, text: string) => {
      const article = { ...entry('articles', 'a', {}, text), file };
      const story = storyOf(article, ...parts);
      const [first] = story.articles;
      if (!first) throw new Error('there is no article');
      return articleHtml(first, { story, site });
    };
    const inMdx = body.replace(
      /::(quote|event)\{id=(\w+)\}/g,
      (_all, name: string, id: string) => `<${name === 'quote' ? 'Quote' : 'Event'} id="${id}" />`,
    );
    const made = await html('content/articles/a.md', body);
    expect(await html('content/articles/a.mdx', inMdx)).toBe(made);
    expect(made).toContain('“1 &#x3C; 2 &#x26; “so””');
    expect(made).toContain('Something happens</a>. An account.');
  });

  test('numbers its sources as its page does', async () => {
    const story = hardStory();
    const article = story.find.article('first');
    if (!article) throw new Error('there is no article');
    const html = await articleHtml(article, { story, site });
    expect(html).toContain(
      '<h2>Sources</h2><ol><li>TASS, <a href="https://file.example/sources/tass/"',
    );
    expect(html).toContain('undated, wire, p. 4.');
    expect(html).toContain(
      '<a href="https://file.example/corrections/#first-2026-02-04-2">4\u00a0February 2026</a>',
    );
  });
});
