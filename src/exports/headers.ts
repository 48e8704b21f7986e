import {
  assetFolder,
  dataAddress,
  editorPages,
  embedScript,
  entryPages,
  oembedFolder,
  standingPages,
} from '../story/addresses.ts';
import { sections } from '../story/sections.ts';
import type { Story } from '../story/types.ts';
import type { Exporter } from './export-file.ts';

type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

const everywhere: Rule = [
  '/*',
  {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  },
];
const notInFrames = {
  // The rest of the policy stands in the pages, where `frame-ancestors` has no effect (CSP 3, 3.3).
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};
const forAnyProgram = { 'Access-Control-Allow-Origin': '*' };

const open: readonly Rule[] = [dataAddress(), sections.feeds.href, oembedFolder].map((path) => [
  `${path}*`,
  forAnyProgram,
]);
const kept: readonly Rule[] = [
  // Their names change with what is in them.
  [`${assetFolder}*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  [embedScript, { 'Cache-Control': 'public, max-age=86400' }],
];

/** The addresses of all pages but those for frames, by the first part of their paths. */
function pages({ pages: texts }: Story): string[] {
  const all = [
    ...standingPages,
    ...Object.values(entryPages),
    ...texts.map(({ href }) => href),
    editorPages.form,
  ];
  const parts = new Set(all.map((path) => path.split('/')[1] ?? ''));
  return [...parts]
    .filter((part) => part !== 'embed')
    .map((part) => (part === '' ? '/' : `/${part}/*`))
    .sort();
}

/**
 * `_headers` for hosts that read it (Netlify, Cloudflare). No two rules give a path the same header:
 * one of these hosts would join the values, the other take the nearest.
 */
export const headers: Exporter = ({ story }) => [
  {
    path: '/_headers',
    mediaType: 'text/plain; charset=utf-8',
    body: () =>
      [everywhere, ...pages(story).map((path): Rule => [path, notInFrames]), ...open, ...kept]
        .map(([path, values]) =>
          [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join(
            '\n',
          ),
        )
        .join('\n\n') + '\n',
  },
];
