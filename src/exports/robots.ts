import { machineFiles } from '../story/addresses.ts';
import { publication } from '../story/publication.ts';
import type { Exporter } from './export-file.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read, by search engines and assistants alike, and
 * `Sitemap` (sitemaps.org) says where the pages are listed.
 */
export const robots: Exporter = ({ site }) => [
  {
    path: machineFiles.robots,
    mediaType: 'text/plain; charset=utf-8',
    body: () =>
      [
        `# Search engines and assistants are welcome. The desk’s texts may be used under ${publication.licence.short}.`,
        `# What there is, in short: ${new URL(machineFiles.llms, site).href}`,
        'User-agent: *',
        'Allow: /',
        '',
        `Sitemap: ${new URL(machineFiles.sitemapIndex, site).href}`,
        '',
      ].join('\n'),
  },
];
