import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkDirectives } from './directives.ts';
import { remarkFigureSyntax } from './figure-marks.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirectives)
  .use(remarkFigureSyntax)
  .freeze();

/** The Markdown tree of a text in our dialect (CommonMark, GFM, leaf and container directives,
 * marks of figures). */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);
