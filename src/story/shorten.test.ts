import { describe, expect, test } from 'vitest';
import { shortened, shortenedQuotation } from './shorten.ts';

describe('a text that is too long', () => {
  test('ends after a whole word, with an ellipsis', () => {
    expect(shortened('Turkey receives the first parts', 20)).toBe('Turkey receives the…');
    expect(shortened('Turkey, Russia and others', 9)).toBe('Turkey…');
  });

  test('stays as it is where it fits', () => {
    expect(shortened('Turkey', 6)).toBe('Turkey');
  });

  test('is cut within a word only if that has no end', () => {
    expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('keeps both halves of a character or neither', () => {
    expect(shortened('😀😀😀😀', 4)).toBe('😀…');
  });
});

describe('a quotation that is too long', () => {
  test('ends with a sentence, and says that words are left out', () => {
    const text = 'It is a done deal. We shall not step back from it. Everybody knows that.';
    expect(shortenedQuotation(text, 60)).toBe(
      'It is a done deal. We shall not step back from it. […]',
    );
  });

  test('does not take an abbreviation for the end of a sentence', () => {
    const text = 'Those who serve in the U.S. Senate have asked for this law and will ask again.';
    expect(shortenedQuotation(text, 50)).toBe('Those who serve in the U.S. Senate have asked […]');
  });

  test('ends with a word where the first sentence is far too short', () => {
    const text = 'No. We have said so many times and in many places that nobody can doubt it.';
    expect(shortenedQuotation(text, 50)).toBe('No. We have said so many times and in many […]');
  });
});
