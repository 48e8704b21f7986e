import { unified } from '@astrojs/markdown-remark';
import type { Story } from '../story/types.ts';
import { remarkBlocks } from './blocks.ts';
import { remarkCitations } from './citations.ts';
import { remarkContext } from './context.ts';
import { remarkDirectives } from './directives.ts';
import { remarkFigureLinks, remarkFigureSyntax } from './figure-marks.ts';
import { rehypeGlossary } from './glossary.ts';
import { remarkHeadings } from './headings.ts';
import { rehypeNoBreak } from './no-break.ts';
import { rehypeNotes } from './notes.ts';
import { rehypePassages } from './passages.ts';
import { remarkRefuse } from './refuse.ts';
import { remarkQuoteLinks } from './quote-links.ts';
import { rehypeTables } from './tables.ts';

/**
 * Astro's unified processor with our dialect of Markdown.
 * @param options.story the story that .mdx files refer to; asked for once for each file
 * @param options.typography whether quotation marks, dashes and ellipses typed in ASCII become
 *   typographic ones; true if not given
 */
export function markdownProcessor(options: {
  readonly story: () => Promise<Story>;
  readonly typography?: boolean;
}) {
  return unified({
    gfm: true,
    // "--" gives an en dash, as house style wants for ranges; "---" an em dash.
    smartypants: options.typography === false ? false : { dashes: 'oldschool' },
    remarkPlugins: [
      [remarkContext, options],
      remarkDirectives,
      remarkFigureSyntax,
      remarkRefuse,
      remarkBlocks,
      remarkFigureLinks,
      remarkCitations,
      remarkQuoteLinks,
      remarkHeadings,
    ],
    // Notes come late: titles of sources are neither linked to the glossary nor wrapped.
    rehypePlugins: [rehypeTables, rehypeGlossary, rehypeNoBreak, rehypeNotes, rehypePassages],
  });
}
