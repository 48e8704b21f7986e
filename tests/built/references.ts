import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { dist, requireBuild } from './pages.ts';

/** Where something of the site leads to, within the site. */
export interface Reference {
  /** Address of the page or file, without the origin. */
  readonly from: string;
  readonly to: string;
  /** The id of a place on the page; empty if there is none. */
  readonly fragment: string;
  /** A link to follow, something that a page loads or names in its head, or an address in a text. */
  readonly by: 'link' | 'head' | 'text';
}

export interface Site {
  /** The address of every file; a page has that of its folder. */
  readonly files: ReadonlySet<string>;
  /** The ids on each page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly references: readonly Reference[];
}

/** Attributes that hold an address, and `content`, which may. */
const attributes = ['href', 'src', 'action', 'data', 'poster', 'content'];
const followed = new Set(['a', 'area', 'form']);
const texts = /\.(?:html|json|xml|atom|csv|ris|bib|md|txt|ics|css|js)$|^_redirects$/;

/** Reads every file of the built site once: what it leads to, and the ids of pages. */
export function readSite(): Site {
  requireBuild();
  const names = globSync(['**/*', '**/.*/*'], { cwd: dist })
    .filter((name) => !statSync(join(dist, name)).isDirectory())
    .map((name) => name.split(sep).join('/'));
  const origin = publishedAt();
  const ids = new Map<string, ReadonlySet<string>>();
  const references = names
    .filter((name) => texts.test(name))
    .flatMap((name) => {
      const from = addressOf(name);
      const text = readFileSync(join(dist, name), 'utf8');
      if (!name.endsWith('.html')) return [...inText(from, text, origin)];
      const page = readPage(from, text, origin);
      ids.set(from, page.ids);
      return [...page.references, ...inText(from, text, origin)];
    });
  return { files: new Set(names.map(addressOf)), ids, references };
}

const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** The origin that the pages name as their own. */
function publishedAt(): string {
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, href] = /rel="canonical" href="([^"]*)"/.exec(home) ?? [];
  if (href === undefined) throw new Error('the front page names no address of its own');
  return new URL(href).origin;
}

function readPage(from: string, html: string, origin: string) {
  const ids = new Set<string>();
  const references: Reference[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    for (const name of attributes) {
      const value = properties[name];
      // What the head says of a page is mostly words.
      if (typeof value !== 'string' || (name === 'content' && !value.startsWith(origin))) continue;
      const by = followed.has(tagName) ? 'link' : 'head';
      references.push(...referenceTo(from, value, by, origin));
    }
  });
  return { ids, references };
}

/** The addresses of the site that stand written out in a text, and what a style sheet or a script loads. */
function* inText(from: string, text: string, origin: string): Iterable<Reference> {
  // A line of a calendar is folded after 75 bytes.
  const whole = from.endsWith('.ics') ? text.replace(/\r\n[ \t]/g, '') : text;
  const written = new RegExp(`${origin.replaceAll('.', '\\.')}/[^\\s"'<>()[\\]{}|,;&\\\\…”]*`, 'g');
  for (const [address] of whole.matchAll(written))
    yield* referenceTo(from, address.replace(/[.:]+$/, ''), 'text', origin);
  if (from.endsWith('.js'))
    for (const [, address = ''] of whole.matchAll(/(?:import|from)\s*\(?["'`](\.[^"'`]+)["'`]/g))
      yield* referenceTo(from, address, 'text', origin);
  if (from.endsWith('.css'))
    for (const [, address = ''] of whole.matchAll(/url\(["']?([^"')]+)["']?\)/g))
      if (!address.startsWith('data:')) yield* referenceTo(from, address, 'text', origin);
}

function* referenceTo(
  from: string,
  written: string,
  by: Reference['by'],
  origin: string,
): Iterable<Reference> {
  const url = new URL(written, `${origin}${from}`);
  if (url.origin !== origin) return;
  const fragment = decodeURIComponent(url.hash.slice(1));
  yield { from, to: decodeURI(url.pathname), fragment, by };
}
