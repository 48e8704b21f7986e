import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontmatter } from '../reading/frontmatter.ts';
import { mendText } from './mend-text.ts';

const file = 'content/timeline/a.md';
const mended = (text: string) => mendText('timeline', file, text).text;
const entry = (title: string, body: string) => `---
sources: [b]
title: ${JSON.stringify(title)}
kind: vote # a comment
date: 2 July 2019
actors: [a]
confidence: "confirmed"
significance: 2
---

${body}`;

/** Pieces of text in which marks and spaces may go wrong. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '"',
        "'",
        ' ',
        '\u00a0',
        '\u200b',
        '\u00ad',
        'u\u0308',
        'word',
        'Turkey',
        "'s",
        '“',
        '”',
        '5',
      ],
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '  \n',
        '\t',
        '# ',
        '- ',
        '> ',
        '    ',
        '`',
        '``',
        '*',
        '**',
        '_',
        '|',
        '\\',
      ],
      ...[
        '[@a, p. 4]',
        '[x](https://a.b/"c" "t")',
        "https://a.b/'c",
        '::quote{id="a"}',
        '<b a="c">',
        '&quot;',
      ],
      ...[
        '---',
        '~~~',
        ':::exchange{event=a}',
        '\n:::\n',
        'a | b\n--|--\nc | "d"\n',
        '[^1]',
        '1. ',
      ],
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 14 },
);
const texts = pieces.map((each) => each.join(''));

/** What the mends must leave: letters, digits and every sign but marks and spaces, in their order. */
const kept = (text: string) =>
  text.normalize('NFC').replace(/["'“”‘’\s\u00ad\u200b\u2060\ufeff]/g, '');

test('what is mended is mended at once, and the words are the same', () => {
  fc.assert(
    fc.property(texts, texts, (title, body) => {
      const once = mended(entry(title, body));
      expect(mended(once)).toBe(once);
      const before = parseFrontmatter(file, entry(title, body));
      const after = parseFrontmatter(file, once);
      if (!('body' in before) || !('body' in after)) {
        expect(once).toBe(entry(title, body));
        return;
      }
      expect(kept(after.body)).toBe(kept(before.body));
      expect(kept(JSON.stringify(after.value))).toContain('2019-07-02');
      expect(once).toContain('kind: vote # a comment\n');
    }),
    { numRuns: 200, seed: 231 },
  );
}, 60_000);

test('several mends of one file come together', () => {
  const { text, mended: problems } = mendText(
    'timeline',
    file,
    entry('It\'s\u00a0"so"', 'Erdog\u0306an\'s\u00a0"no".\n\nMore  \n'),
  );
  expect(text).toBe(`---
title: It’s “so”
date: 2019-07-02
kind: vote # a comment
actors:
  - a
significance: 2
confidence: confirmed
sources:
  - b
---

Erdoğan’s “no”.

More
`);
  expect(problems.map(({ rule }) => rule).sort()).toEqual([
    'field/value',
    'file/form',
    'text/letters',
    'text/spaces',
    'text/spaces',
    'text/straight-quotes',
    'text/straight-quotes',
  ]);
});

test('only wanted mends are made', () => {
  const text = mendText('timeline', file, entry('A', "It's"), {
    wanted: ({ rule }) => rule === 'field/value',
  }).text;
  expect(text).toContain('date: 2019-07-02\n');
  expect(text).toContain("It's");
});
