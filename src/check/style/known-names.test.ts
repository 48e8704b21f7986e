import { expect, test } from 'vitest';
import { droppedLetters } from './known-names.ts';

const person = (name: string, sortName?: string) => ({ name, sortName });

test('knows the spellings of family names, organisations and places by themselves', () => {
  const dropped = droppedLetters([person('Recep Tayyip Erdoğan')], ['Mürted']);
  expect([...dropped]).toEqual([
    ['Erdogan', { right: 'Erdoğan', before: undefined }],
    ['Murted', { right: 'Mürted', before: undefined }],
  ]);
});

test('knows a given name before the names that follow it only', () => {
  const dropped = droppedLetters([person('İsmail Demir'), person('İsmail Kılıç')], []);
  expect(dropped.get('Ismail')).toEqual({ right: 'İsmail', before: ['Demir', 'Kilic'] });
});

test('takes a family name of two words from the name in lists', () => {
  const dropped = droppedLetters([person('Ali Gök Işık', 'Gök Işık, Ali')], []);
  expect(dropped.get('Isik')?.before).toBeUndefined();
});

test('leaves out spellings that are names or English words themselves', () => {
  const dropped = droppedLetters([person('Ayşe Kalın'), person('John Kalin')], ['Türk Telekom']);
  expect([...dropped.keys()]).toEqual(['Ayse']);
});
