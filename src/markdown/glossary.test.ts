import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';
import { termFinder } from './glossary.ts';
import { sources, testStory, testTerm } from './story-fixture.ts';

const terms = [
  testTerm('caatsa', 'CAATSA', [
    'the Act',
    'Countering America’s Adversaries Through Sanctions Act',
  ]),
  testTerm('licence', 'export licence'),
  testTerm('waiver', 'waiver', ['national security waiver']),
  testTerm('murted', 'Mürted'),
  testTerm('s-400', 'S-400'),
];

const found = (...texts: string[]) => {
  const find = termFinder(terms);
  return texts
    .flatMap((text) => find(text))
    .map((part) =>
      part.type === 'text' ? part.value : `[${String(part.properties['href']).slice(16)}]`,
    )
    .join('');
};

test.each([
  ['Under CAATSA, CAATSA and the Act.', 'Under [caatsa], CAATSA and the Act.'],
  ['The Act; the act', '[caatsa]; the act'],
  ['Export licence', '[licence]'],
  ['An export\nlicence', 'An [licence]'],
  ['A national security waiver', 'A [waiver]'],
  ['waivers, waiverless, aWaiver', 'waivers, waiverless, aWaiver'],
  ['Mürtedli Mürted', 'Mürtedli [murted]'],
  ['İwaiver, ıwaiver', 'İwaiver, ıwaiver'],
  ['non-S-400, S-400s, S-400-type, S-400.', 'non-S-400, S-400s, S-400-type, [s-400].'],
])('%s', (text, shown) => {
  expect(found(text)).toBe(shown);
});

test('links the first use in the whole text only', () => {
  expect(found('CAATSA', ' and CAATSA')).toBe('[caatsa] and CAATSA');
});

test('passes over headings, links, block quotations and code', async () => {
  const html = await renderText(
    '## CAATSA\n\n[CAATSA](https://example.org) `CAATSA`\n\n> CAATSA\n\n*CAATSA*',
    { story: testStory(sources, terms), glossary: true },
  );
  expect(html.match(/class="term"/g)).toHaveLength(1);
  expect(html).toContain('<em><a class="term" href="/glossary/#term-caatsa">CAATSA</a></em>');
});

test('does nothing unless asked', async () => {
  expect(await renderText('CAATSA', { story: testStory([], terms) })).toBe('<p>CAATSA</p>');
});
