/** The sections of the site, as links to them and the way to a page name them. */
export const sections = {
  articles: { name: 'Articles', href: '/articles/' },
  timeline: { name: 'Timeline', href: '/timeline/' },
  quotes: { name: 'Quotes', href: '/quotes/' },
  people: { name: 'People', href: '/people/' },
  organisations: { name: 'Organisations', href: '/organisations/' },
  sources: { name: 'Sources', href: '/sources/' },
  figures: { name: 'Figures', href: '/figures/' },
  positions: { name: 'Positions', href: '/positions/' },
  exchanges: { name: 'Exchanges', href: '/exchanges/' },
  glossary: { name: 'Glossary', href: '/glossary/' },
  asOf: { name: 'The file as it stood', href: '/as-of/' },
  search: { name: 'Search', href: '/search/' },
  data: { name: 'Data', href: '/data/' },
  feeds: { name: 'Feeds', href: '/feeds/' },
  embed: { name: 'Embedding', href: '/embed/' },
  handbook: { name: 'Handbook', href: '/handbook/' },
} as const;
