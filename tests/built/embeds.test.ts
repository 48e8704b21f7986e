import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readRich } from '../../src/exports/embeds/oembed-schema-fixture.ts';
import { builtPages, dist, framePages } from './pages.ts';

/** Bytes of a page for a frame, compressed; it loads nothing further. */
const heaviest = 15_000;

function elements(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

/** Whether the site has a page or a file under an address, or it is one of another site. */
function isThere(address: string): boolean {
  const { pathname, origin } = new URL(address, 'https://own.example');
  if (origin !== 'https://own.example') return true;
  return existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}

const frames = framePages().map((page) => ({ ...page, tree: fromHtml(page.html) }));
const against = (rule: (frame: (typeof frames)[number]) => boolean) =>
  frames.filter((frame) => !rule(frame)).map(({ path }) => path);
const attributes = (tree: Root, name: string, attribute: string) =>
  elements(tree, name).map(({ properties }) => String(properties[attribute] ?? ''));

describe('the pages for frames', () => {
  test('are there for every event, quotation and figure', () => {
    const there = new Set(frames.map(({ path }) => path));
    const shown = builtPages().filter(({ type }) => ['event', 'quote', 'figure'].includes(type));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ path }) => `/embed${path}`).filter((path) => !there.has(path))).toEqual([]);
  });

  test('weigh less than 15 kB', () => {
    // One that is light as it stands is lighter still when compressed.
    const light = (html: string) =>
      Buffer.byteLength(html) <= heaviest || brotliCompressSync(html).length <= heaviest;
    expect(against(({ html }) => light(html))).toEqual([]);
  });

  test('are kept from search engines and name the page that shows them in full', () => {
    const meta = (tree: Root) => attributes(tree, 'meta', 'content');
    expect(against(({ tree }) => meta(tree).includes('noindex'))).toEqual([]);
    const canonical = (tree: Root) =>
      elements(tree, 'link')
        .filter(({ properties }) => String(properties['rel']) === 'canonical')
        .map(({ properties }) => new URL(String(properties['href'])).pathname);
    expect(
      against(({ tree }) => {
        const [path = '/embed/', ...others] = canonical(tree);
        return others.length === 0 && !path.startsWith('/embed/') && isThere(path);
      }),
    ).toEqual([]);
  });

  test('load nothing but what stands in them', () => {
    const loading = ['img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'];
    expect(
      against(({ tree }) => loading.every((name) => elements(tree, name).length === 0)),
    ).toEqual([]);
    expect(against(({ tree }) => attributes(tree, 'script', 'src').join('') === '')).toEqual([]);
    const sheets = (tree: Root) => attributes(tree, 'link', 'rel').includes('stylesheet');
    expect(against(({ tree, html }) => !sheets(tree) && !/@import|url\(/.test(html))).toEqual([]);
  });

  test('lead to pages that are there, out of the frame', () => {
    const links = (tree: Root) => attributes(tree, 'a', 'href');
    expect(against(({ tree }) => links(tree).every(isThere))).toEqual([]);
    expect(against(({ tree }) => attributes(tree, 'base', 'target').join() === '_blank')).toEqual(
      [],
    );
  });

  test('have one headline, and a credit with the licence', () => {
    expect(against(({ tree }) => elements(tree, 'h1').length === 1)).toEqual([]);
    expect(
      against(({ tree }) =>
        /From The 231 File.*CC BY 4\.0/.test(
          elements(tree, 'footer')
            .map((footer) => toString(footer))
            .join(),
        ),
      ),
    ).toEqual([]);
  });

  test('lead to a source, or say where the sources stand', () => {
    const named = ({ tree, html }: (typeof frames)[number]) =>
      attributes(tree, 'a', 'href').some((href) => href.startsWith('/sources/')) ||
      html.includes('The sources of each stand on its page.');
    expect(against(named)).toEqual([]);
  });
});

describe('oEmbed', () => {
  const discovered = builtPages().flatMap(({ path, type, html }) =>
    // Programs look for it in the head, which is a small part of a page.
    elements(fromHtml(html.slice(0, html.indexOf('</head>'))), 'link')
      .filter(({ properties }) => properties['type'] === 'application/json+oembed')
      .map(({ properties }) => ({ path, type, answer: new URL(String(properties['href'])) })),
  );

  test('is named by every page that can be embedded', () => {
    const kinds = ['event', 'quote', 'figure', 'timeline by actor', '/timeline/'];
    const naming = new Set(discovered.map(({ path }) => path));
    const silent = builtPages().filter(
      ({ path, type }) => kinds.includes(type) && !naming.has(path),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(discovered.filter(({ path }) => path.startsWith('/events/')).length).toBeGreaterThan(
      builtPages().filter(({ type }) => type === 'event').length,
    );
  });

  test('answers as the specification has it, with a frame that is there', () => {
    const faults = discovered.flatMap(({ path, answer }) => {
      const file = join(dist, answer.pathname);
      if (!existsSync(file)) return [`${path}: no ${answer.pathname}`];
      const { html } = readRich(readFileSync(file, 'utf8'));
      const [frame] = elements(fromHtml(html, { fragment: true }), 'iframe');
      const source = new URL(String(frame?.properties['src']));
      if (source.origin !== answer.origin || !isThere(source.pathname))
        return [`${path}: no ${source.href}`];
      return frame?.properties['title'] === undefined ? [`${path}: a frame without a title`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('the code to paste', () => {
  test('names a frame and a script that are there', () => {
    const pasted = builtPages()
      // What is pasted from there is a text, not a frame.
      .filter(({ html, type }) => type !== 'republish' && html.includes('<textarea'))
      .flatMap(({ path, html }) =>
        elements(fromHtml(html), 'textarea').map((area) => ({
          path,
          code: fromHtml(toString(area), { fragment: true }),
        })),
      );
    expect(pasted.length).toBeGreaterThan(0);
    const faults = pasted.filter(({ code }) => {
      const [frame, ...others] = attributes(code, 'iframe', 'src');
      const [script] = attributes(code, 'script', 'src');
      if (frame === undefined || script === undefined || others.length > 0) return true;
      return ![frame, script].every((address) => isThere(new URL(address).pathname));
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});
