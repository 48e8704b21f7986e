import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkDirectives } from './directives.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirectives).freeze();

/** The Markdown tree of a text in our dialect (CommonMark, GFM, leaf and container directives). */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);
