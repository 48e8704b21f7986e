import type { MarkdownRenderer } from '@astrojs/markdown-remark';
import type { Story } from '../story/types.ts';
import type { Block } from './block-rules.ts';
import { placeholder } from './blocks.ts';
import { createContext, frontmatterFor, type Heading } from './context.ts';
import type { Numbering } from './numbering.ts';
import { markdownProcessor } from './pipeline.ts';

export type { BlockName } from './block-rules.ts';

export type Segment =
  { readonly type: 'html'; readonly html: string } | ({ readonly type: 'block' } & Block);

export interface RenderedBody {
  readonly segments: readonly Segment[];
  readonly headings: readonly Heading[];
}

export interface RenderOptions {
  /** Path of the file, for messages. */
  readonly file: string;
  /** Line of the file on which the text begins, for messages. */
  readonly line?: number;
  readonly story: Story;
  readonly numbering: Numbering;
  readonly notes: 'beside' | 'none';
  /** Whether first uses of glossary terms become links; false if not given. */
  readonly glossary?: boolean;
  /**
   * Gives each passage an id and a link to itself: the ids given so far, to share among all texts of
   * the page. Passages have none if it is not given.
   */
  readonly passages?: Set<string> | undefined;
}

const renderers = new Map<boolean, Promise<MarkdownRenderer>>();

/** Characters, and references to them, without which a text has nothing to be made typographic. */
const typewritten = /["'`&]|--|\.\s*\./;

/**
 * The renderer for a text. Most texts are typed with the right marks, and a search for wrong ones
 * reads each word of them: a quarter of the time that a text takes.
 */
function rendererFor(markdown: string): Promise<MarkdownRenderer> {
  const typography = typewritten.test(markdown);
  const renderer =
    renderers.get(typography) ??
    markdownProcessor({
      story: () =>
        Promise.reject(new Error('A body is rendered with the story that it was given.')),
      typography,
    }).createRenderer({ syntaxHighlight: false });
  renderers.set(typography, renderer);
  return renderer;
}

/**
 * Renders the Markdown of a .md entry to HTML and blocks.
 * @param markdown the text below the frontmatter
 * @throws Error that begins with file and line: `content/articles/a.md:12: No source has the id "x".`
 */
export async function renderBody(markdown: string, options: RenderOptions): Promise<RenderedBody> {
  const { file, story, numbering, notes, glossary = false, passages } = options;
  const context = createContext(story, { numbering, notes, glossary, passages });
  const { render } = await rendererFor(markdown);
  try {
    const { code } = await render(markdown, {
      // Astro's type; only the end of the name matters, and the form renders where there are no files.
      fileURL: new URL(encodeURI(file), 'file:///'),
      frontmatter: frontmatterFor(context),
    });
    return { segments: cut(code, context.blocks), headings: context.headings };
  } catch (error) {
    throw located(error, file, (options.line ?? 1) - 1);
  }
}

const held = new RegExp(`<${placeholder} data-index="(\\d+)"></${placeholder}>`, 'g');

function cut(html: string, blocks: readonly Block[]): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  const add = (part: string) => {
    const trimmed = part.trim();
    if (trimmed !== '') segments.push({ type: 'html', html: trimmed });
  };
  for (const match of html.matchAll(held)) {
    add(html.slice(end, match.index));
    const block = blocks[Number(match[1])];
    if (!block) throw new Error('A placeholder has lost its block.');
    segments.push({ type: 'block', ...block });
    end = match.index + match[0].length;
  }
  add(html.slice(end));
  return segments;
}

/** The error with file and line at its beginning, if a plugin stopped at a place in the text. */
function located(error: unknown, file: string, linesAbove: number): unknown {
  if (!(error instanceof Error) || !('reason' in error) || !('line' in error)) return error;
  const { reason, line } = error;
  const place = typeof line === 'number' ? `${file}:${line + linesAbove}` : file;
  return new Error(`${place}: ${String(reason)}`, { cause: error });
}
