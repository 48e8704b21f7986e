import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { StoryTerm } from '../story/types.ts';
import { contextOf } from './context.ts';

const closed = new Set([
  'a',
  'blockquote',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'sup',
]);

/**
 * rehype plugin: links the first use of each glossary term, in whichever of its forms, to the
 * glossary. The longest form wins; headings, links, block quotations and code are left alone.
 */
export function rehypeGlossary() {
  return (tree: Root, file: VFile): void => {
    const { glossary, story } = contextOf(file);
    if (!glossary) return;
    const find = termFinder(story.glossary);
    visit(tree, (node, index, parent) => {
      if (node.type === 'element') return closed.has(node.tagName) ? SKIP : undefined;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const parts = find(node.value);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

/**
 * A function that cuts texts, given one after another, into texts and links to terms not linked yet.
 * A form in small letters is also found with a capital; one with a capital only as it is written.
 */
export function termFinder(terms: readonly StoryTerm[]): (text: string) => (Text | Element)[] {
  const { termOf, pattern } = searched.get(terms) ?? searchFor(terms);
  if (!pattern) return (value) => [{ type: 'text', value }];
  const linked = new Set<string>();
  return (text) => {
    const parts: (Text | Element)[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = termOf.get(match[0].replace(/\s+/g, ' '));
      if (!term || linked.has(term.id)) continue;
      linked.add(term.id);
      if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
      parts.push({
        type: 'element',
        tagName: 'a',
        properties: { className: ['term'], href: term.href },
        children: [{ type: 'text', value: match[0] }],
      });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
    return parts;
  };
}

interface Search {
  readonly termOf: ReadonlyMap<string, StoryTerm>;
  /** Finds every form of every term; undefined without terms. */
  readonly pattern: RegExp | undefined;
}
// The glossary is the same for all texts of a story.
const searched = new WeakMap<readonly StoryTerm[], Search>();

function searchFor(terms: readonly StoryTerm[]): Search {
  const termOf = new Map<string, StoryTerm>();
  for (const term of terms)
    for (const form of [term.term, ...(term.forms ?? [])]) {
      if (!termOf.has(form)) termOf.set(form, term);
      const capital = form.charAt(0).toLocaleUpperCase('en') + form.slice(1);
      if (!termOf.has(capital)) termOf.set(capital, term);
    }
  const forms = [...termOf.keys()].sort((a, b) => b.length - a.length);
  // A mark or letter on either side makes it another word; so does a hyphen, as in "non-F-35".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}-])(?:${forms.map(source).join('|')})(?![\\p{L}\\p{M}\\p{N}]|-[\\p{L}\\p{N}])`,
    'gu',
  );
  const search = { termOf, pattern: forms.length === 0 ? undefined : pattern };
  searched.set(terms, search);
  return search;
}

const source = (form: string) =>
  form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
