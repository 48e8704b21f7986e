import type { Exporter } from './export-file.ts';

/**
 * `_redirects`: a permanent redirect for each earlier address, in the form that Netlify and Cloudflare
 * Pages read, one rule a line: from, to, status. Fragments never reach a server, so earlier ids of
 * glossary terms are not among them; the page itself answers for those. Other hosts serve the page
 * that stands at each earlier address.
 */
export const redirects: Exporter = ({ story }) => [
  {
    path: '/_redirects',
    mediaType: 'text/plain; charset=utf-8',
    body: () =>
      story.moved
        .filter(({ from }) => !from.includes('#'))
        .map(({ from, to }) => `${from} ${to} 301\n`)
        .join(''),
  },
];
