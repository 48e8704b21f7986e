import { parseFrontmatter } from './frontmatter.ts';

/**
 * Vite plugin: empties the frontmatter of articles in MDX before Astro reads it. Astro has another
 * YAML parser and another notion of where a frontmatter ends; the check's reading is the one that
 * counts, and the pages have it from the story. Lines keep their numbers.
 */
export const emptyFrontmatter = () => ({
  name: 'empty-frontmatter',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (code: string, id: string) => ({ code: withoutFields(code, id), map: null }),
  },
});

/** The file with nothing between its two lines of hyphens; one that the check refuses stays. */
export function withoutFields(text: string, file: string): string {
  const parsed = parseFrontmatter(file, text);
  if (!('body' in parsed)) return text;
  return `---\n${'\n'.repeat(parsed.bodyLine - 3)}---\n${parsed.body}`;
}
