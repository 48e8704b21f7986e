import type { StorySource, Story } from '../story/types.ts';
import type { VFile } from 'vfile';
import type { Block } from './block-rules.ts';
import { createNumbering, type Numbering } from './numbering.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** One citation in the text, known by the id of its link. */
export interface Reference {
  readonly number: number;
  readonly source: StorySource;
  readonly locator: string | undefined;
}

/** What the plugins share while one text is rendered. */
export interface RenderContext {
  readonly story: Story;
  readonly numbering: Numbering;
  readonly notes: 'beside' | 'none';
  readonly glossary: boolean;
  /**
   * The ids of passages given so far on the page; undefined on pages whose passages have none, since
   * they are short and have an address of their own.
   */
  readonly passages: Set<string> | undefined;
  readonly references: Map<string, Reference>;
  readonly headings: Heading[];
  /** Blocks of a .md text, by the index in their placeholder. */
  readonly blocks: Block[];
}

// Astro hands the frontmatter object to the file unchanged, so the object itself can be the key.
const byFrontmatter = new WeakMap<object, RenderContext>();
const byFile = new WeakMap<VFile, RenderContext>();

/**
 * A fresh context; notes stand beside the text, terms are linked and passages have ids unless told
 * otherwise.
 */
export function createContext(
  story: Story,
  options: Partial<Pick<RenderContext, 'numbering' | 'notes' | 'glossary' | 'passages'>> = {},
): RenderContext {
  return {
    story,
    numbering: options.numbering ?? createNumbering(),
    notes: options.notes ?? 'beside',
    glossary: options.glossary ?? true,
    passages: 'passages' in options ? options.passages : new Set(),
    references: new Map(),
    headings: [],
    blocks: [],
  };
}

/** Frontmatter for Astro's renderer through which the plugins find the context. */
export function frontmatterFor(context: RenderContext): Record<string, unknown> {
  const frontmatter = {};
  byFrontmatter.set(frontmatter, context);
  return frontmatter;
}

/**
 * The context of the file being rendered.
 * @throws if `remarkContext` did not run first
 */
export function contextOf(file: VFile): RenderContext {
  const context = byFile.get(file);
  if (!context) throw new Error('remarkContext must be the first of the Markdown plugins.');
  return context;
}

/** Whether the file is compiled to a module (.mdx) rather than to HTML. */
export const isMdx = (file: VFile) => file.history.at(-1)?.endsWith('.mdx') === true;

/** remark plugin: gives each file its context; for a file that comes without one, asks for the story. */
export function remarkContext(options: { readonly story: () => Promise<Story> }) {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const frontmatter = file.data.astro?.frontmatter;
    const given = frontmatter && byFrontmatter.get(frontmatter);
    byFile.set(file, given ?? createContext(await options.story()));
  };
}
