import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** The built site; another one may be named to try the tests on it. */
export const dist = resolve(process.env['DIST_DIR'] ?? 'dist');

export interface BuiltPage {
  /** Address without the origin: `/articles/`. */
  readonly path: string;
  /** Its kind: `article`, or the path itself where there is only one such page. */
  readonly type: string;
  readonly file: string;
  readonly html: string;
}

/** Kinds of which there are many pages. */
const families: readonly (readonly [type: string, path: RegExp])[] = [
  ['article', /^\/articles\/[^/]+\/$/],
  ['evidence', /^\/articles\/[^/]+\/evidence\/$/],
  ['republish', /^\/articles\/[^/]+\/republish\/$/],
  ['timeline by kind', /^\/timeline\/by-kind\/[^/]+\/$/],
  ['timeline by actor', /^\/timeline\/by-actor\/[^/]+\/$/],
  ['evening', /^\/as-of\/[^/]+\/$/],
  ['event', /^\/events\/[^/]+\/$/],
  ['quotes by side', /^\/quotes\/by-side\/[^/]+\/$/],
  ['quote', /^\/quotes\/(?!by-speaker\/)[^/]+\/$/],
  ['person', /^\/people\/[^/]+\/$/],
  ['organisation', /^\/organisations\/[^/]+\/$/],
  ['source', /^\/sources\/[^/]+\/$/],
  ['figure', /^\/figures\/[^/]+\/$/],
  ['question', /^\/positions\/[^/]+\/$/],
  ['exchange', /^\/exchanges\/[^/]+\/$/],
  ['frame of a timeline by actor', /^\/embed\/timeline\/by-actor\/[^/]+\/$/],
  ['frame of a year', /^\/embed\/timeline\/\d{4}\/$/],
  ['frame of an event', /^\/embed\/events\/[^/]+\/$/],
  ['frame of a quote', /^\/embed\/quotes\/[^/]+\/$/],
  ['frame of an exchange', /^\/embed\/exchanges\/[^/]+\/$/],
  ['frame of an exchange by day', /^\/embed\/exchanges-by-day\/[^/]+\/$/],
  ['frame of positions', /^\/embed\/positions\/[^/]+\/$/],
  ['frame of a figure', /^\/embed\/figures\/[^/]+\/$/],
  ['handbook kind', /^\/handbook\/(?!rules\/)[^/]+\/$/],
  ['handbook rule', /^\/handbook\/rules\/[^/]+\/[^/]+\/$/],
];

/** Kinds of page that show what stands on another, which search engines should know instead. */
export const views: ReadonlySet<string> = new Set(['evening', 'evidence', 'republish']);

/** Every kind of page that the site promises. */
export const promised: readonly string[] = [
  ...families.map(([type]) => type).filter((type) => !type.startsWith('frame ')),
  '/',
  '/404.html',
  '/embed/',
  ...[
    'about',
    'articles',
    'as-of',
    'corrections',
    'data',
    'exchanges',
    'feeds',
    'figures',
    'glossary',
    'method',
    'organisations',
    'people',
    'positions',
  ].map((name) => `/${name}/`),
  '/handbook/',
  '/handbook/rules/',
  '/privacy/',
  '/reuse/',
  '/quotes/',
  '/quotes/by-speaker/',
  '/search/',
  '/sources/',
  '/timeline/',
  '/timeline/turning-points/',
];

/** Says in words what to do when there is no built site. */
export function requireBuild(): void {
  if (!existsSync(resolve(dist, 'index.html')))
    throw new Error(`${dist} holds no built site; run npm run build first`);
}

let pages: readonly BuiltPage[] | undefined;

/** Pages that stand in frames of other sites; nothing of this site leads to them. */
const forFrames = /^\/embed\/.+/;

/** All pages of the built site but those for frames. */
export const builtPages = (): readonly BuiltPage[] =>
  allPages().filter(({ path }) => !forFrames.test(path));

/** All pages for frames in other sites. */
export const framePages = (): readonly BuiltPage[] =>
  allPages().filter(({ path }) => forFrames.test(path));

/** All pages of the built site, except those that only redirect an old address. */
function allPages(): readonly BuiltPage[] {
  requireBuild();
  pages ??= globSync('**/*.html', { cwd: dist })
    .map((name) => readPage(name.split(sep).join('/')))
    .filter((page) => !page.html.includes('http-equiv="refresh"'))
    // A text to be taken elsewhere is no page of the site.
    .filter((page) => !page.path.endsWith('/republish/article.html'))
    .sort((a, b) => a.path.localeCompare(b.path));
  return pages;
}

function readPage(name: string): BuiltPage {
  const file = resolve(dist, name);
  const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  return {
    path,
    type: families.find(([, pattern]) => pattern.test(path))?.[0] ?? path,
    file,
    html: readFileSync(file, 'utf8'),
  };
}

/** Of each kind the page for a frame with the most in it. */
export const sampleFrames = (): readonly BuiltPage[] => samplesOf(framePages());

/** Of each kind the page with the most in it, and of articles also the shortest. */
export const samplePages = (): readonly BuiltPage[] => samplesOf(builtPages());

function samplesOf(all: readonly BuiltPage[]): readonly BuiltPage[] {
  const byType = Map.groupBy(all, (page) => page.type);
  return [...byType.values()].flatMap((family) => {
    const bySize = family.toSorted((a, b) => b.html.length - a.html.length);
    return bySize.filter(
      (page, index) => index === 0 || (page.type === 'article' && index === bySize.length - 1),
    );
  });
}

/** The page of a kind that has the most in it. Throws if there is none. */
export function samplePage(type: string): BuiltPage {
  const page = samplePages().find((sample) => sample.type === type);
  if (!page) throw new Error(`the built site has no page of the kind "${type}"`);
  return page;
}
