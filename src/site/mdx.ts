import type { MDXInstance } from 'astro';

interface ArticleFrontmatter {
  readonly citations?: readonly string[];
}

const modules = import.meta.glob<MDXInstance<ArticleFrontmatter>>('/content/articles/*.mdx');

/**
 * The compiled body of an article in MDX, its headings, and its sources in the order of their numbers.
 * @param file path from the project's root, `content/articles/x.mdx`
 */
export async function mdxBody(file: string) {
  const load = modules[`/${file}`];
  if (!load) throw new Error(`${file} was not found among the articles in MDX.`);
  const { Content, frontmatter, getHeadings } = await load();
  return { Content, headings: getHeadings(), citations: frontmatter.citations ?? [] };
}
