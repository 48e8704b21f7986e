import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { type BuiltPage, builtPages, dist, framePages, samplePage } from '../built/pages.ts';
import { type Measure, report, within } from './measure.ts';

/** Everything that a host with Brotli sends before an article stands: its HTML and its style sheets. */
const firstView = 20;
/** The first ten packets of a connection, what one round trip brings. */
const oneRoundTrip = 14.6;

/** The timeline with all events and their accounts. */
const longest = 60;

/** A page for a frame in another site, with its style and script. */
const frame = 15;

/** Bytes of what is read first, and of scripts. */
export function weight(): Measure[] {
  const articles = builtPages()
    .filter(({ type }) => type === 'article')
    .map((page) => ({ page, kilobytes: pageAndStyles(page) }))
    .toSorted((a, b) => b.kilobytes - a.kilobytes);
  const inOneTrip = articles.filter(({ kilobytes }) => kilobytes <= oneRoundTrip).length;
  return [
    ...articles.map(({ page, kilobytes }) =>
      within(`HTML and CSS of ${page.path}`, kilobytes, firstView, 'kB br'),
    ),
    {
      what: `Articles within one round trip, ${oneRoundTrip} kB`,
      measured: `${inOneTrip} of ${articles.length}`,
    },
    within('HTML and CSS of /timeline/', pageAndStyles(samplePage('/timeline/')), longest, 'kB br'),
    heaviestFrame(),
    ...['/', 'article', '/timeline/', 'quote'].flatMap((type) => scripts(samplePage(type))),
  ];
}

function heaviestFrame(): Measure {
  const weights = framePages().map(({ path, html }) => ({
    path,
    kilobytes: compressed(Buffer.from(html)),
  }));
  const [most] = weights.toSorted((a, b) => b.kilobytes - a.kilobytes);
  if (!most) throw new Error('the built site has no pages for frames');
  const what = `Heaviest of ${weights.length} frames, ${most.path}`;
  return within(what, most.kilobytes, frame, 'kB br');
}

function pageAndStyles({ html }: BuiltPage): number {
  const styles = elements(html, 'link')
    // No screen waits for a sheet that is for paper.
    .filter(({ properties }) => String(properties['rel']) === 'stylesheet')
    .filter(({ properties }) => properties['media'] !== 'print')
    .map(({ properties }) => fileOf(properties['href']));
  return [Buffer.from(html), ...styles].reduce((sum, part) => sum + compressed(part), 0);
}

function scripts({ path, html }: BuiltPage): Measure[] {
  const program = ({ properties }: Element) =>
    [undefined, '', 'text/javascript', 'module'].includes(properties['type'] as string | undefined);
  const all = elements(html, 'script').filter(program);
  const waitsForIt = ({ properties }: Element) =>
    properties['src'] !== undefined &&
    properties['type'] !== 'module' &&
    properties['defer'] === undefined &&
    properties['async'] === undefined;
  const size = (found: readonly Element[]) =>
    found.reduce((sum, script) => sum + compressed(sourceOf(script)), 0);
  return [
    within(`Scripts that ${path} waits for`, size(all.filter(waitsForIt)), 0, 'kB'),
    report(`All scripts of ${path}`, size(all), 'kB br'),
  ];
}

const sourceOf = ({ properties, children: [text] }: Element) =>
  properties['src'] === undefined
    ? Buffer.from(text?.type === 'text' ? text.value : '')
    : fileOf(properties['src']);

function fileOf(address: unknown): Buffer {
  const file = join(dist, String(address));
  if (!existsSync(file))
    throw new Error(`the page names ${String(address)}, which is not in ${dist}`);
  return readFileSync(file);
}

function elements(html: string, name: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

const compressed = (bytes: Buffer) =>
  bytes.length === 0 ? 0 : brotliCompressSync(bytes).length / 1000;
