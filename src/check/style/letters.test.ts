import { expect, test } from 'vitest';
import { spellingsWithout } from './letters.ts';

test('gives every spelling that lacks one letter or more', () => {
  expect(spellingsWithout('Işık')).toEqual(['Işik', 'Isık', 'Isik']);
  expect(spellingsWithout('İsmail')).toEqual(['Ismail']);
  expect(spellingsWithout('Çavuşoğlu')).toHaveLength(7);
  expect(spellingsWithout('Çavuşoğlu')).toContain('Cavusoglu');
});

test('knows no wrong spelling of a word in plain letters', () => {
  expect(spellingsWithout('Demir')).toEqual([]);
});

test('does not count up the spellings of a word that is all special letters', () => {
  expect(spellingsWithout('ğüşıöçğüşıöç')).toEqual(['gusiocgusioc']);
});
