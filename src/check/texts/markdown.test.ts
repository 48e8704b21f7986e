import { expect, test } from 'vitest';
import { renderText } from '../../markdown/render-fixture.ts';
import { sources, testStory } from '../../markdown/story-fixture.ts';
import type { Known, Shelf } from '../reading/ids.ts';
import { checkMarkdown } from './markdown.ts';
import { markdownText } from '../reading/markdown-text.ts';

const story = testStory(sources);
const ids: Partial<Record<Shelf, readonly string[]>> = {
  sources: story.sources.map(({ id }) => id),
  quotes: story.quotes.map(({ id }) => id),
  timeline: story.events.map(({ id }) => id),
  figures: story.figures.map(({ id }) => id),
  positions: story.questions.map(({ id }) => id),
  exchanges: story.exchanges.map(({ id }) => id),
  actors: story.organisations.map(({ id }) => id),
};
const known: Known = {
  has: (shelf, id) => ids[shelf]?.includes(id) ?? false,
  ids: (shelf) => ids[shelf] ?? [],
};

const accepted = [
  'Plain text, 14:30, 3:1, a < b, and {brackets}.',
  'A [link](https://example.org), <https://example.org>, and www.example.org [@caatsa].',
  'A [link][a].\n\n[a]: /events/x/ "Title"',
  'Write to desk@example.org or <desk@example.org>.',
  '`<b>` and `[@Nobody]` and `::quote{id=x}` in code.',
  '    <b>indented code</b>',
  '```\n<script>\n```',
  'Escaped \\<b> and &lt;b&gt; and \\[not a link].',
  'A [@caatsa, sec. 231(a)(1); @tass-2019, p.\n4].',
  '| a | b |\n| --- | --- |\n| [@caatsa] | c |',
  '*Emphasis [@caatsa]* and ~~struck~~.',
  '::quote{id=done-deal}\n\nText.\n\n::timeline{ids="first-delivery first-delivery"}',
  ':::exchange{event=first-delivery}\n- done-deal\n- done-deal\n:::',
  '::positions{id=was-it-done}\n\n::exchange{id=the-day}',
  '> A quotation [@caatsa].\n\n1. A list [@caatsa].',
  'See [page](#top) and [other](../b:c/).',
  'A word [sic] and [1] and [not a link].',
  'mailto:desk@example.org and http://example.org',
  'A line with trailing spaces  \nand a break.',
];

const refused = [
  'A <b>word</b>.',
  '<!-- a note -->',
  '<?php ?>',
  '<a href="x">y</a>',
  '[a](javascript:alert(1))',
  '[a](  JAVASCRIPT:alert(1))',
  '[a](&#x6A;avascript:alert(1))',
  '[a](<java&#9;script:alert(1)>)',
  '[a](vbscript:x)',
  '[a][b]\n\n[b]: <javascript:alert(1)>',
  '> [b]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '[![a](b.png)](https://example.org)',
  '![a][b]\n\n[b]: /c.png',
  '- ![a](b.png)',
  'A[^1].\n\n[^1]: B.',
  '[^1]: B.',
  'A [@nobody].',
  '```\n[@caatsa]\n```',
  '    A [@caatsa].',
  'A \\[@nobody] and [&#64;nobody].',
  'A [@caatsa, desk@example.org].',
  'A [@caatsa][a].\n\n[a]: /x/',
  'A [@caatsa; @nobody].',
  'A [@caatsa p. 4].',
  'A [@Caatsa].',
  'A [@caatsa, *p. 4*].',
  'A [@caatsa',
  'A [@caatsa](b).',
  '[@caatsa]: https://example.org',
  '## A [@caatsa]',
  '[a [@caatsa]](https://example.org)',
  '| a [@nobody] |\n| --- |',
  '::video{id=x}',
  '::quote',
  '::quote{id=nobody}',
  '::quote{id=done-deal id2=x}',
  '::quote[Words]{id=done-deal}',
  ':::quote{id=done-deal}\n:::',
  '::exchange{event=first-delivery}',
  ':::exchange{event=first-delivery}\nnobody\n:::',
  ':::exchange{event=first-delivery}\n**done-deal**\n:::',
  '::timeline{from=2019}',
  '::timeline{from=2019 to=2019-02-30}',
  '::timeline{actor=nobody}',
  '::timeline{ids=""}',
  '- ::quote{id=done-deal}',
  '> ::quote{id=done-deal}',
  ':::exchange{event=first-delivery}\n::quote{id=done-deal}\n:::',
];

test.each(accepted)('%j is accepted by the check and by the renderer', async (markdown) => {
  expect(checkMarkdown(markdownText(markdown), known)).toEqual([]);
  await expect(renderText(markdown)).resolves.toBeTypeOf('string');
});

test.each(refused)('%j is refused by the check and by the renderer', async (markdown) => {
  expect(checkMarkdown(markdownText(markdown), known)).not.toEqual([]);
  await expect(renderText(markdown)).rejects.toThrow();
});

test('every fault of a text is found, each in its place', () => {
  const text =
    'One <b>bold</b> [@nobody].\n\n> Two\n> [a](javascript:x) [@Bad].\n\n::video{id=x}\n';
  expect(
    checkMarkdown(markdownText(text), known).map(({ line, column, rule }) => [line, column, rule]),
  ).toEqual([
    [1, 5, 'body/html'],
    [1, 18, 'ref/unknown'],
    [4, 3, 'body/link'],
    [4, 21, 'citation/form'],
    [6, 1, 'block/unknown'],
  ]);
});

test('a tag that closes nothing is a fault of its own', () => {
  expect(checkMarkdown(markdownText('a</b>'), known)).toHaveLength(1);
  expect(checkMarkdown(markdownText('<i>a</i> b</b>'), known)).toHaveLength(2);
});
