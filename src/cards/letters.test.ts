import { expect, test } from 'vitest';
import { inOurLetters, isInOurLetters, leftOut } from './letters.ts';

test('Turkish letters stay as they are', () => {
  expect(inOurLetters('İsmail Demir, Erdoğan, Şentop, Çavuşoğlu, ışık, Ğ')).toBe(
    'İsmail Demir, Erdoğan, Şentop, Çavuşoğlu, ışık, Ğ',
  );
});

test('a letter in two parts becomes one', () => {
  expect(inOurLetters('Erdog\u0306an, I\u0307smail')).toBe('Erdoğan, İsmail');
});

test('a letter loses only the marks that the fonts lack', () => {
  expect(inOurLetters('Nguyễn Ḥasan')).toBe('Nguyên Hasan');
});

test('emoji, other scripts and control characters are left out', () => {
  expect(inOurLetters('a 😀👩‍🚀 b\u0007\u202e\u200f c العربية 漢字 Москва d')).toBe('a b c d');
});

test('a hyphen that does not break is a hyphen, and a designation stays in one piece', () => {
  expect(inOurLetters('S\u2011400 and F-35, not over-due')).toBe(
    'S-\u2060400 and F-\u206035, not over-due',
  );
});

test('a name is known that cannot be set whole', () => {
  expect(isInOurLetters('Savunma Sanayii Başkanlığı')).toBe(true);
  expect(isInOurLetters('Федеральная служба')).toBe(false);
});

test('it is known what a reader of the card would miss', () => {
  expect(leftOut('Savunma Sanayii Başkanlığı, Nguyễn, F\u201135, “so” – 5 €')).toEqual([]);
  expect(leftOut('a\u200b 👍 b\u0007 土')).toEqual(['👍', '土']);
});
