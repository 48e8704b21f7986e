import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { testStory } from '../markdown/story-fixture.ts';
import { openSearch } from './open-search.ts';

test('browsers learn where and how to search', async () => {
  const [file] = openSearch({ story: testStory([]), site: new URL('https://x.example') });
  const xml = String(await file?.body());
  const { OpenSearchDescription: read } = new XMLParser({ ignoreAttributes: false }).parse(
    xml,
  ) as Record<string, Record<string, unknown>>;
  expect(read?.['@_xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
  // The specification’s limits.
  expect(String(read?.['ShortName']).length).toBeLessThanOrEqual(16);
  expect(String(read?.['Description']).length).toBeLessThanOrEqual(1024);
  expect(read?.['Url']).toEqual([
    { '@_type': 'text/html', '@_template': 'https://x.example/search/?q={searchTerms}' },
    {
      '@_type': 'application/opensearchdescription+xml',
      '@_rel': 'self',
      '@_template': 'https://x.example/opensearch.xml',
    },
  ]);
  expect(file?.mediaType).toMatch(/^application\/opensearchdescription\+xml/);
});
