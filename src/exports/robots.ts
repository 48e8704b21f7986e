import type { Exporter } from './export-file.ts';

/** `robots.txt` (RFC 9309): everything may be read. */
export const robots: Exporter = () => [
  {
    path: '/robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    body: () => 'User-agent: *\nAllow: /\n',
  },
];
