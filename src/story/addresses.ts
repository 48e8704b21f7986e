import { idPattern, type Folder } from '../schema/id.ts';
import { sections } from './sections.ts';

/** Folders whose entries each have a page of their own, and where those pages stand. */
export const entryPages = {
  articles: sections.articles.href,
  timeline: '/events/',
  quotes: sections.quotes.href,
  people: sections.people.href,
  organisations: sections.organisations.href,
  sources: sections.sources.href,
  figures: sections.figures.href,
  positions: sections.positions.href,
  exchanges: sections.exchanges.href,
} as const satisfies Partial<Record<Folder, string>>;

/** Folders whose entries can be led to. */
export type AddressedFolder = keyof typeof entryPages | 'glossary' | 'pages';

/** The folders whose entries can be led to. */
export const addressedFolders: readonly AddressedFolder[] = [
  // Object.keys forgets the names that the type knows.
  ...(Object.keys(entryPages) as (keyof typeof entryPages)[]),
  'glossary',
  'pages',
];

/** Where readers find an entry: its own page, or its place on one. */
export function addressOf(folder: AddressedFolder, id: string): string {
  if (folder === 'glossary') return `${sections.glossary.href}#term-${id}`;
  if (folder === 'pages') return id === 'home' ? '/' : `/${id}/`;
  return `${entryPages[folder]}${id}/`;
}

/** The entry that an address of the form above is for, whether there is such an entry or not. */
export function entryAt(
  address: string,
): { readonly folder: AddressedFolder; readonly id: string } | undefined {
  if (address === '/') return { folder: 'pages', id: 'home' };
  for (const folder of addressedFolders) {
    const [before = '', after = ''] = addressOf(folder, '*').split('*');
    if (!address.startsWith(before) || !address.endsWith(after)) continue;
    const id = address.slice(before.length, address.length - after.length);
    if (idPattern.test(id)) return { folder, id };
  }
  return undefined;
}

/** Pages that there are whatever the content holds; a test compares them with `src/pages`. */
export const standingPages: readonly string[] = [
  '/',
  ...Object.values(sections).map(({ href }) => href),
  '/handbook/rules/',
  '/quotes/by-speaker/',
  '/timeline/turning-points/',
].sort();

/** Lists that there are for each kind of event, actor and side that has something to list, and each evening. */
export const listPages = {
  kind: '/timeline/by-kind/',
  actor: '/timeline/by-actor/',
  side: '/quotes/by-side/',
  evening: sections.asOf.href,
} as const;

/** Where parts of the story stand alone, to be shown in frames of other sites. */
export const embedPages = {
  event: '/embed/events/',
  quote: '/embed/quotes/',
  exchange: '/embed/exchanges/',
  figure: '/embed/figures/',
  /** The whole timeline; a year of it stands below. */
  timeline: '/embed/timeline/',
  actor: '/embed/timeline/by-actor/',
} as const;

/** The oEmbed answer for a page for frames: `/oembed/events/x.json`. */
export const oembedAddress = (embed: string) =>
  `${oembedFolder}${embed.slice(sections.embed.href.length, -1)}.json`;
/** Where the oEmbed answers stand. */
export const oembedFolder = '/oembed/';
/** Where the share cards stand. */
export const cardFolder = '/cards/';
/** Where editors write; only the form may stand on a published site. */
export const editorPages = { form: '/admin/', desk: '/desk/' } as const;
/** The files whose names change with what is in them. */
export const assetFolder = '/_astro/';

/** The script that a site with frames of ours may load, so that they get the height that they need. */
export const embedScript = '/embed.js';

/** Pages of the handbook: one for each kind of entry, and one for each rule, by its code. */
export const handbookPages = { kind: '/handbook/', rule: '/handbook/rules/' } as const;

/** Where an article’s sentences stand beside their sources. */
export const evidenceHref = (article: { readonly href: string }): string =>
  `${article.href}evidence/`;

/** The story as data: the page that explains it, or a file of it, such as `timeline.json`. */
export const dataAddress = (file = '') => `${sections.data.href}${file}`;

/** Where a correction stands among all others, by its id. */
export const correctionAddress = (id: string) => `${addressOf('pages', 'corrections')}#${id}`;

/** The forms in which each feed can be had, and what their addresses end in. */
export const feedForms = { rss: '.xml', atom: '.atom', json: '.json' } as const;
export type FeedForm = keyof typeof feedForms;

/** Where a feed is: `/feeds/articles.xml`, `/feeds/topics/f-35.json`. */
export const feedAddress = (name: string, form: FeedForm) =>
  `${sections.feeds.href}${name}${feedForms[form]}`;

/** The calendars (RFC 5545): all events, and the turning points. */
export const calendars = {
  timeline: '/timeline.ics',
  turningPoints: '/timeline/turning-points.ics',
} as const;

/** What search engines and assistants ask for. */
export const machineFiles = {
  robots: '/robots.txt',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  security: '/.well-known/security.txt',
  sitemapIndex: '/sitemap-index.xml',
  sitemap: '/sitemap.xml',
  newsSitemap: '/sitemap-news.xml',
} as const;

/** Where the search index stands; nothing of it is loaded before somebody searches. */
export const indexFolder = '/pagefind/';

/** The page that searches, and the name of its field: shared searches and OpenSearch rely on both. */
export const search = { page: sections.search.href, field: 'q' } as const;

/** What lets a browser add the search of this site to its own. */
export const openSearchAddress = '/opensearch.xml';

/**
 * The page from which an article can be taken to publish it elsewhere.
 * @param article the article’s own address
 */
export const republishAddress = (article: string): string => `${article}republish/`;

/** Every address that is no entry's, with the folders of files and of entries. */
const ownAddresses: readonly string[] = [
  ...standingPages,
  ...Object.values(entryPages),
  ...Object.values(listPages),
  ...Object.values(embedPages),
  ...Object.values(editorPages),
  oembedFolder,
  cardFolder,
  assetFolder,
  indexFolder,
  '/404/',
];

/** Whether an entry of this id would have an address at which, or below which, the site has something else. */
export function isReserved(folder: Folder, id: string): boolean {
  if (id === 'index') return true;
  const addressed = addressedFolders.find((each) => each === folder);
  if (!addressed) return false;
  const address = addressOf(addressed, id);
  return address !== '/' && ownAddresses.some((own) => own.startsWith(address));
}
