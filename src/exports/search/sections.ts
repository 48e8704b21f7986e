import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingSlug } from '../../markdown/headings.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { plainText } from '../../markdown/plain.ts';

/** A stretch of a text under one heading, in plain words. */
export interface Section {
  /** The heading; undefined for what stands before the first. */
  readonly title: string | undefined;
  /** The heading’s address within its page. */
  readonly slug: string | undefined;
  readonly text: string;
}

/** The sections of a Markdown text, each with the address that its heading has on the page. */
export function sectionsOf(markdown: string): readonly Section[] {
  const taken = new Set<string>();
  const starts: { from: number; to: number; title?: string; slug?: string }[] = [
    { from: 0, to: 0 },
  ];
  const tree = parseMarkdown(markdown);
  // A heading within a quotation has an address, too, but begins no section.
  visit(tree, 'heading', (node, _index, parent) => {
    const title = toString(node);
    const slug = headingSlug(title, taken);
    if (parent !== tree) return;
    const { start, end } = node.position ?? {};
    starts.push({ from: start?.offset ?? 0, to: end?.offset ?? 0, title, slug });
  });
  return starts
    .map(({ to, title, slug }, index) => ({
      title,
      slug,
      text: plainText(markdown.slice(to, starts[index + 1]?.from)),
    }))
    .filter(({ title, text }) => title !== undefined || text !== '');
}
