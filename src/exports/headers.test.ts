import { describe, expect, test } from 'vitest';
import { testStory } from '../markdown/story-fixture.ts';
import { embedPages, standingPages } from '../story/addresses.ts';
import { headers } from './headers.ts';

const [file] = headers({ story: testStory([]), site: new URL('https://example.org') });
const body = file?.body();
const rules = (typeof body === 'string' ? body : '')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return { path, names: lines.map((line) => line.trim().split(':')[0] ?? ''), block };
  });

/** The rules that a host applies to a path, as Netlify and Cloudflare both match them. */
const rulesFor = (address: string) =>
  rules.filter(({ path }) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
  );
const namesFor = (address: string) => rulesFor(address).flatMap(({ names }) => names);

const addresses = [
  ...standingPages,
  ...Object.values(embedPages).map((path) => `${path}x/`),
  '/events/x/',
  '/sources/x/',
  '/timeline/by-actor/x/',
  '/oembed/events/x.json',
  '/data/events.json',
  '/feeds/all.xml',
  '/_astro/x.css',
  '/embed.js',
];

describe('the headers', () => {
  test.for(addresses)('give %s no header twice', (address) => {
    const names = namesFor(address);
    expect(names).toContain('X-Content-Type-Options');
    expect(names).toEqual([...new Set(names)]);
  });

  test.for([...standingPages.filter((path) => path !== '/embed/'), '/events/x/', '/admin/'])(
    'keep %s out of the frames of others',
    (address) => {
      expect(namesFor(address)).toEqual(
        expect.arrayContaining(['Content-Security-Policy', 'X-Frame-Options']),
      );
    },
  );

  test.for(Object.values(embedPages))('let what stands below %s be framed by anyone', (path) => {
    const names = namesFor(`${path}x/`);
    expect(names).not.toContain('Content-Security-Policy');
    expect(names).not.toContain('X-Frame-Options');
  });

  test.for(['/data/events.json', '/feeds/all.xml', '/oembed/events/x.json'])(
    'let programs of other sites read %s',
    (address) => {
      expect(namesFor(address)).toContain('Access-Control-Allow-Origin');
    },
  );

  test('stay below the hundred rules that a host takes', () => {
    expect(rules.length).toBeLessThan(100);
  });
});
