import { fontProviders } from 'astro/config';

const provider = fontProviders.local();

const ranges = {
  latin: ['U+0020-007E', 'U+00A0-00FF', 'U+0131', 'U+0152-0153', 'U+2010-203A', 'U+20AC', 'U+2212'],
  turkish: ['U+011E-011F', 'U+0130', 'U+015E-015F'],
  ext: ['U+0100-011D', 'U+0120-012F', 'U+0132-0151', 'U+0154-015D', 'U+0160-024F'],
};

const face = (name: string, weight: string, style: 'normal' | 'italic' = 'normal') =>
  (['latin', 'turkish', 'ext'] as const).map((coverage) => ({
    src: [`./src/assets/fonts/${name}-${coverage}.woff2`] as [string],
    weight,
    style,
    unicodeRange: ranges[coverage] as [string, ...string[]],
    // The first visit shows the faces as soon as they come; the fallbacks have their metrics.
    display: 'swap' as const,
  }));

/** The site's two families, from files of our own; see `npm run fonts`. */
export const fontFamilies = [
  {
    provider,
    name: 'Newsreader',
    cssVariable: '--font-newsreader',
    fallbacks: ['Georgia', 'serif'],
    options: {
      variants: [...face('newsreader', '400'), ...face('newsreader-italic', '400', 'italic')],
    },
  },
  {
    provider,
    name: 'IBM Plex Sans Condensed',
    cssVariable: '--font-plex',
    fallbacks: ['Arial Narrow', 'Arial', 'sans-serif'],
    options: { variants: [...face('plex-400', '400'), ...face('plex-600', '600')] },
  },
];
