import { expect, test } from 'vitest';
import { faults } from './faults-fixture.ts';
import { source } from './source.ts';

test('a source is found on the web or nowhere', () => {
  const aSource = { title: 'A law', publisher: 'Congress', kind: 'law', language: 'en' };
  expect(faults(source, aSource)).toEqual([]);
  expect(faults(source, { ...aSource, url: 'https://example.org/a' })).toEqual([]);
  for (const url of ['javascript:alert(1)', 'ftp://example.org', 'example.org', ''])
    expect(faults(source, { ...aSource, url })).toEqual([
      'url: is not a web address that starts with https:// or http://',
    ]);
});
