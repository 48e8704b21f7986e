import { fromHtml } from 'hast-util-from-html';
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownText } from '../../src/check/reading/markdown-text.ts';
import { createNumbering } from '../../src/markdown/numbering.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { markdownProcessor } from '../../src/markdown/pipeline.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { citationBracket, readCitation } from '../../src/story/citation-syntax.ts';
import type { Story } from '../../src/story/types.ts';

/** A text as a page of the site shows it. */
export interface ShownText {
  readonly file: string;
  readonly markdown: string;
  readonly glossary: boolean;
}

/**
 * Renders a text as the pages do.
 * @throws if it cannot be rendered, if a citation is not turned into a number, or if words are lost
 */
export async function expectShown(
  story: Story,
  { file, markdown, glossary }: ShownText,
): Promise<void> {
  const { segments } = await renderBody(markdown, {
    file,
    story,
    glossary,
    numbering: createNumbering(),
    notes: 'beside',
  });
  const html = segments
    .map((segment) => (segment.type === 'html' ? segment.html : ''))
    .join('\n')
    .replace(/<details class="notes">.*?<\/details>/gs, '');
  const numbers = html.match(/<a href="#(note|source)-[\d-]+"/g)?.length ?? 0;
  const { words, references } = written(parseMarkdown(markdown));
  const letters = onlyLetters(words);
  if (numbers !== references)
    throw new Error(`${file} shows ${numbers} of ${references} citations: ${html}`);
  const shown = lettersIn(html.replace(/<sup class="cite">.*?<\/sup>/gs, ''));
  if (shown !== letters)
    throw new Error(
      `${file} shows other words than were written.\nWritten: ${letters}\nShown:   ${shown}`,
    );
}

let compiling: Story | undefined;
const processor = markdownProcessor({
  story: () => (compiling ? Promise.resolve(compiling) : Promise.reject(new Error('No story.'))),
});
const compiler = processor.createMdxRenderer?.(
  { syntaxHighlight: false },
  { optimize: false, srcDir: pathToFileURL(path.resolve('src/')), sourcemap: false },
);

/**
 * Compiles an article in MDX as the build does.
 * @throws if it cannot be compiled, if a citation is not turned into a number, or if words are lost
 */
export async function expectCompiled(
  story: Story,
  { file, markdown }: Pick<ShownText, 'file' | 'markdown'>,
): Promise<void> {
  compiling = story;
  const frontmatter: Record<string, unknown> = {};
  const compiled = await (await compiler)?.process(markdown, path.resolve(file), frontmatter);
  const code = compiled?.code ?? '';
  const { tree } = markdownText(markdown, 'mdx');
  const { words, ids } = written(tree);
  const cited = frontmatter['citations'];
  if (!Array.isArray(cited) || cited.length !== ids.size || code.includes('[@'))
    throw new Error(`${file} shows ${String(cited)} of its citations: ${code}`);
  const lost = words.match(/[\p{L}\p{N}]{3,}/gu)?.find((word) => !code.includes(word));
  if (lost !== undefined) throw new Error(`${file} does not show the word "${lost}": ${code}`);
}

/** The words of a text, each piece on a line, without its citations and blocks, and what its citations refer to. */
function written(tree: Nodes): { words: string; references: number; ids: ReadonlySet<string> } {
  const ids: string[] = [];
  const textOf = (node: Nodes): string => {
    if (node.type === 'leafDirective' || node.type === 'containerDirective') return '';
    if (node.type === 'inlineCode' || node.type === 'code') return node.value;
    if (node.type === 'text')
      return node.value.replace(citationBracket, (_, inside: string) => {
        ids.push(...(readCitation(inside) ?? []).map(({ id }) => id));
        return '';
      });
    return 'children' in node ? node.children.map(textOf).join('\n') : '';
  };
  return { words: textOf(tree), references: ids.length, ids: new Set(ids) };
}

const lettersIn = (html: string) => {
  const textOf = (node: HtmlNodes): string =>
    node.type === 'text'
      ? node.value
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';
  return onlyLetters(textOf(fromHtml(html, { fragment: true })));
};

const onlyLetters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
