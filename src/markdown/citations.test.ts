import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';
import { createNumbering } from './numbering.ts';

const numbers = (html: string) => html.replace(/<a [^>]*>(\d+)<\/a>/g, '$1').replace(/<\/?p>/g, '');

test('a citation is a numbered link with a name, and hugs the word before it', async () => {
  expect(await renderText('Turkey signed [@tass-2019].')).toBe(
    '<p>Turkey signed<sup class="cite"><a href="#source-1" id="ref-1">1</a></sup>.</p>',
  );
});

test.each([
  ['It flew.  [@caatsa]', 'It flew.<sup class="cite">1</sup>'],
  ['It flew\n[@caatsa] again.', 'It flew<sup class="cite">1</sup> again.'],
  ['It *flew* [@caatsa] on.', 'It <em>flew</em><sup class="cite">1</sup> on.'],
  ['A [@caatsa; @tass-2019, sec. 3].', 'A<sup class="cite">1, 2</sup>.'],
  ['A [@caatsa] [@tass-2019][@caatsa, p. 4].', 'A<sup class="cite">1, 2, 1</sup>.'],
  ['"Done" [@caatsa]', '“Done”<sup class="cite">1</sup>'],
  ['A [@caatsa, “Title II”, 5--6] (as amended)', 'A<sup class="cite">1</sup> (as amended)'],
  ['A (see [@caatsa, sec. 231(a)]).', 'A (see<sup class="cite">1</sup>).'],
  [
    'Write to desk@example.org [@caatsa].',
    'Write to <a href="mailto:desk@example.org">desk@example.org</a><sup class="cite">1</sup>.',
  ],
  ['A [@caatsa, p.\n4;\n@tass-2019].', 'A<sup class="cite">1, 2</sup>.'],
])('%s', async (markdown, html) => {
  expect(numbers(await renderText(markdown))).toBe(html);
});

test('a source keeps its number, and each occurrence has its own id', async () => {
  const html = await renderText('A [@caatsa]. B [@tass-2019]. C [@caatsa].\n\nD [@caatsa].');
  expect([...html.matchAll(/id="([^"]+)"[^>]*>(\d)/g)].map(([, id, text]) => [id, text])).toEqual([
    ['ref-1', '1'],
    ['ref-2', '2'],
    ['ref-1-2', '1'],
    ['ref-1-3', '1'],
  ]);
});

test('texts of one page share a numbering', async () => {
  const numbering = createNumbering();
  await renderText('A [@tass-2019].', { numbering });
  expect(await renderText('B [@caatsa, sec. 231; @tass-2019].', { numbering })).toContain(
    'id="ref-1-2"',
  );
  expect(numbering.list().map(({ source, locators }) => [source.id, locators])).toEqual([
    ['tass-2019', []],
    ['caatsa', ['sec. 231']],
  ]);
});

test.each([
  ['A [@nobody].', 'No source has the id "nobody".'],
  ['A [@caatsa p. 4].', 'This citation cannot be read: "[@caatsa p. 4]"'],
  ['A [@caatsa, see *this*].', 'This citation cannot be read'],
  ['A [@caatsa](b).', 'must not touch a round bracket'],
  ['A [@caatsa][b].\n\n[b]: /c/', 'must not touch a square bracket'],
  ['`[@caatsa]`', 'The citation stands in code'],
  ['## A [@caatsa]', 'A heading cannot carry a citation'],
  ['[A *b [@caatsa]*](https://example.org)', 'A link cannot carry a citation'],
  ['A [@caatsa].\n\n[@caatsa]: https://example.org', 'is a citation and cannot be defined'],
])('%s is refused', async (markdown, reason) => {
  await expect(renderText(markdown)).rejects.toThrow(reason);
});

test('an error names the file and its line', async () => {
  await expect(renderText('One.\n\nTwo\nlines [@nobody].')).rejects.toThrow(
    /^content\/articles\/a\.md:[34]: No source/,
  );
  await expect(renderText('A [@nobody].', { line: 20 })).rejects.toThrow(
    'content/articles/a.md:20: No source has the id "nobody".',
  );
});
