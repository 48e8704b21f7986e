import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';
import { sources, testQuote, testStory } from './story-fixture.ts';

const [state, tass] = sources;
const words = 'It is a done deal, and we will not step back from our decision.';
const story = {
  ...testStory(sources),
  quotes: [
    testQuote('done-deal', { text: words, sources: state ? [state] : [] }),
    testQuote('done-deal-again', { text: words, sources: tass ? [tass] : [] }),
    testQuote('not-a-threat', {
      text: 'The S-400 is not a threat to our allies and never was.',
    }),
  ],
};
const render = (markdown: string, file = 'content/articles/a.md') =>
  renderText(markdown, { story, file });

test('words of a registered quotation lead to its page', async () => {
  expect(await render('He said “it is a done deal, and we will” go on.')).toBe(
    '<p>He said <a href="/quotes/done-deal/">“it is a done deal, and we will”</a> go on.</p>',
  );
});

test('of several quotations with the words, that of a cited source is meant', async () => {
  expect(await render('“It is a done deal, and we will” [@tass-2019].')).toContain(
    '<a href="/quotes/done-deal-again/">“It is a done deal, and we will”</a><sup',
  );
});

test('emphasis, an insertion and a type’s name stay within the link', async () => {
  expect(await render('She said “the *S-400* is [still] not a threat to our”.')).toContain(
    '<a href="/quotes/not-a-threat/">“the <em><span class="nb">S-400</span></em> is [still] not a ' +
      'threat to our”</a>.</p>',
  );
});

test('two quotations in one paragraph are linked each', async () => {
  const html = await render(
    'A “it is a done deal, and we will” and “is not a threat to our allies” too.',
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/quotes/done-deal/',
    '/quotes/not-a-threat/',
  ]);
});

test.each([
  ['few words', '“It is a done deal”.'],
  ['words of no quotation', '“It was a done deal, and they will not”.'],
  ['words that are a link already', '“It is [a done](https://x.example/) deal, and we will”.'],
  ['words in a heading', '## “It is a done deal, and we will”'],
])('%s are not linked', async (_, markdown) => {
  expect(await render(markdown)).not.toContain('/quotes/');
});

test('the page of a quotation does not lead to itself', async () => {
  const html = await render(
    '“The S-400 is not a threat to our”.',
    'content/quotes/not-a-threat.md',
  );
  expect(html).not.toContain('<a');
});
