import { expect, test } from 'vitest';
import { idPattern } from './id.ts';
import { toSlug } from './slug.ts';

test.each([
  ['İsmail Demir', 'ismail-demir'],
  ['Mevlüt Çavuşoğlu', 'mevlut-cavusoglu'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['IĞDIR ığdır', 'igdir-igdir'],
  ['Öztürk Yılmaz', 'ozturk-yilmaz'],
  ['S-400 & F-35', 's-400-and-f-35'],
  ['  spaces__and lines ', 'spaces-and-lines'],
  ['“Done deal”', 'done-deal'],
  ['…', ''],
])('%j becomes %j', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
  expect(slug === '' || idPattern.test(slug)).toBe(true);
});
