import { expect, test } from 'vitest';
import { schemas } from '../schema/schemas.ts';
import { fieldsOf } from './fields.ts';
import { kindNamed, kinds } from './kinds.ts';

test('every field of every kind is explained, and in the order of its schema', () => {
  for (const { folder, also } of kinds) {
    const fields = fieldsOf(folder);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(schemas[folder].shape));
    expect(fields.filter(({ help }) => help === '')).toEqual([]);
    // A field that was renamed in its schema would no longer be asked for.
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...also]));
  }
});

test('what a field holds comes from its schema', () => {
  const form = (folder: 'timeline' | 'articles' | 'sources', field: string) =>
    fieldsOf(folder).find(({ name }) => name === field)?.form;
  expect(form('timeline', 'significance')).toEqual({ is: 'choice', options: [1, 2, 3] });
  expect(form('timeline', 'known')).toEqual({ is: 'text', written: 'a date' });
  expect(form('sources', 'title')).toEqual({ is: 'text' });
  expect(form('timeline', 'actors')).toEqual({
    is: 'list',
    of: { is: 'reference', targets: ['people', 'organisations'] },
  });
  expect(form('timeline', 'positions')).toMatchObject({ is: 'list', of: { is: 'group' } });
  expect(form('articles', 'timeline')).toMatchObject({ of: { targets: ['timeline'] } });
  expect(form('articles', 'draft')).toEqual({ is: 'flag' });
});

test.each([
  ['event', 'timeline'],
  ['Events', 'timeline'],
  ['timeline', 'timeline'],
  ['people', 'people'],
  ['persons', 'people'],
  ['organization', 'organisations'],
  ['glossary term', 'glossary'],
  ['chart', undefined],
])('%j means the folder %j', (word, folder) => {
  expect(kindNamed(word)?.folder).toBe(folder);
});
