import path from 'node:path';
import type { MDXInstance } from 'astro';

interface ArticleFrontmatter {
  readonly citations?: readonly string[];
}

// The content folder, wherever it is; astro.config.mjs says what the name stands for.
const modules = import.meta.glob<MDXInstance<ArticleFrontmatter>>('@content/articles/*.mdx');
const byName = new Map(
  Object.entries(modules).map(([name, load]) => [path.posix.basename(name), load]),
);

/**
 * The compiled body of an article in MDX, its headings, and its sources in the order of their numbers.
 * @param file path from the project's root, `content/articles/x.mdx`
 */
export async function mdxBody(file: string) {
  const load = byName.get(path.posix.basename(file));
  if (!load) throw new Error(`${file} was not found among the articles in MDX.`);
  const { Content, frontmatter, getHeadings } = await load();
  return { Content, headings: getHeadings(), citations: frontmatter.citations ?? [] };
}
