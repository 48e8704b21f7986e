/** What the site is, wherever a page, a feed, a card or an export has to say so. */
export const publication = {
  name: 'The 231 File',
  /** BCP 47. */
  language: 'en-GB',
  description:
    'A news-analysis site about one story: Turkey’s purchase of the Russian S-400 and the sanctions with which the United States answered.',
  /** The licence of what the desk wrote and compiled. Quotations and titles of sources are others’. */
  licence: {
    /** SPDX identifier. */
    id: 'CC-BY-4.0',
    name: 'Creative Commons Attribution 4.0 International',
    short: 'CC BY 4.0',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
