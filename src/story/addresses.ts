import type { Folder } from '../schema/id.ts';

/** Folders whose entries each have a page of their own, and where those pages stand. */
const entryPages = {
  articles: '/articles/',
  timeline: '/events/',
  quotes: '/quotes/',
  people: '/people/',
  organisations: '/organisations/',
  sources: '/sources/',
  figures: '/figures/',
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
  if (folder === 'glossary') return `/glossary/#term-${id}`;
  if (folder === 'pages') return id === 'home' ? '/' : `/${id}/`;
  return `${entryPages[folder]}${id}/`;
}

/** Pages that there are whatever the content holds; a test compares them with `src/pages`. */
export const standingPages: readonly string[] = [
  '/',
  '/articles/',
  '/figures/',
  '/glossary/',
  '/handbook/',
  '/handbook/rules/',
  '/organisations/',
  '/people/',
  '/quotes/',
  '/quotes/by-speaker/',
  '/sources/',
  '/timeline/',
  '/timeline/turning-points/',
];

/** Lists that there are for each kind of event, each actor and each side that has something to list. */
export const listPages = {
  kind: '/timeline/by-kind/',
  actor: '/timeline/by-actor/',
  side: '/quotes/by-side/',
} as const;

/** Pages of the handbook: one for each kind of entry, and one for each rule, by its code. */
export const handbookPages = { kind: '/handbook/', rule: '/handbook/rules/' } as const;

/**
 * The page from which an article can be taken to publish it elsewhere.
 * @param article the article’s own address
 */
export const republishAddress = (article: string): string => `${article}republish/`;
