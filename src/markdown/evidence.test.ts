import { describe, expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';

const rows = (markdown: string) =>
  evidenceOf(markdown).flatMap(({ sentences }) =>
    sentences.map(({ text, carried, citations }) => [
      text,
      carried,
      citations
        .map(({ id, locator }) => (locator === undefined ? id : `${id}, ${locator}`))
        .join(' '),
    ]),
  );

describe('a text sentence by sentence', () => {
  test('leads each sentence to its own sources', () => {
    expect(rows('Turkey signed [@a, p. 4]. The price was $2.5 billion [@b; @c].')).toEqual([
      ['Turkey signed.', 'here', 'a, p. 4'],
      ['The price was $2.5 billion.', 'here', 'b c'],
    ]);
  });

  test('lets a citation stand for the sentences before it, not for those after it', () => {
    expect(rows('Turkey signed. Russia lent [@a]. It was Friday.')).toEqual([
      ['Turkey signed.', 'further on', 'a'],
      ['Russia lent.', 'here', 'a'],
      ['It was Friday.', 'nowhere', ''],
    ]);
  });

  test('takes a citation after the full stop, and in the middle of a sentence', () => {
    expect(rows('The House voted 335 to 78 [@a], the Senate 84 to 13. [@b]')).toEqual([
      ['The House voted 335 to 78, the Senate 84 to 13.', 'here', 'a b'],
    ]);
  });

  test('does not end a sentence at an abbreviation, a time or within a quotation', () => {
    expect(
      rows(
        'The U.S. Department of State spoke at 14:30 on Dec. 14. “Stop. Now”, he said [@a].',
      ).map(([text]) => text),
    ).toEqual(['The U.S. Department of State spoke at 14:30 on Dec. 14.', '“Stop. Now”, he said.']);
  });

  test('keeps paragraphs, items and rows of tables apart, under their headings', () => {
    const sections = evidenceOf(
      'Above.\n\n## One\n\n- First [@a].\n- Second.\n\n| A | B |\n| - | - |\n| 1 | 2 [@b] |\n\n## Empty\n\n::quote{id=x}\n',
    );
    expect(
      sections.map(({ heading, sentences }) => [heading, sentences.map((s) => s.text)]),
    ).toEqual([
      [undefined, ['Above.']],
      ['One', ['First.', 'Second.', 'A · B', '1 · 2']],
    ]);
  });

  test('names the figure that a number is marked to stand in', () => {
    const [section] = evidenceOf('It passed by 419 {figure:votes, House, For} to 3 [@a].');
    expect(section?.sentences[0]).toMatchObject({
      text: 'It passed by 419 to 3.',
      figures: ['votes'],
      factual: true,
    });
  });

  test.each(['', '::quote{id=x}', '[@a]', '🛰️ النص. 文字。 ' + 'x'.repeat(3000)])(
    'reads whatever it is given: %s',
    (text) => {
      expect(() => evidenceOf(text)).not.toThrow();
    },
  );

  test('loses no word and no citation', () => {
    const text = 'One 1 [@a]. Two “so. And” [@b]! Three? Four 4.5 [@c] five. Six U.S. seven [@d].';
    const [section] = evidenceOf(text);
    const found = section?.sentences ?? [];
    expect(found.map((s) => s.text).join(' ')).toBe(text.replace(/ \[@\w\]/g, ''));
    expect([...new Set(found.flatMap((s) => s.citations.map(({ id }) => id)))]).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
