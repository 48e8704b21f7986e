// For the types that it adds to mdast's data: hName, hProperties.
import type {} from 'mdast-util-to-hast';
import type { Emphasis, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationBracket, readCitation, type CitedReference } from '../story/citation-syntax.ts';
import { contextOf, isMdx, type RenderContext } from './context.ts';
import { fail, type Refusal } from './refuse.ts';

// One or more brackets in a row, with the space before them.
const run = new RegExp(`\\s*(?:${citationBracket.source}\\s*)*${citationBracket.source}`, 'g');

/**
 * remark plugin: turns citations (`[@id]`, `[@id, p. 4]`, `[@a; @b, sec. 3]`, Pandoc's syntax) into
 * numbered references. For .mdx, the ids of the cited sources in order of number are left in
 * `frontmatter.citations`.
 * @throws at an unknown source, a citation in a heading, and a bracket that cannot be read
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, (node, index, parent) => {
      const misplaced = misplacedCitation(node);
      if (misplaced) fail(file, misplaced, node);
      if (node.type !== 'text' || index === undefined || !parent) return;
      if (!node.value.includes('[@')) return;
      const parts = split(node, file, context);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
    const frontmatter = file.data.astro?.frontmatter;
    if (isMdx(file) && frontmatter)
      frontmatter['citations'] = context.numbering.list().map(({ source }) => source.id);
  };
}

/** Why a node may not carry the citation that it carries, if it does. */
export function misplacedCitation(node: Nodes): Refusal | undefined {
  if ((node.type === 'code' || node.type === 'inlineCode') && /\[@[a-z0-9]/.test(node.value))
    return {
      rule: 'citation/place',
      message: 'The citation stands in code, where it is shown as it is written.',
      hint: 'Take away the backticks, or the four spaces at the beginning of the line.',
    };
  const name = misplaced.get(node.type);
  if (name === undefined || !toString(node).includes('[@')) return undefined;
  return {
    rule: 'citation/place',
    message: `A ${name} cannot carry a citation; cite in the text after it.`,
  };
}

const misplaced = new Map([
  ['heading', 'heading'],
  ['link', 'link'],
  ['linkReference', 'link'],
]);

/** The text before, the references, the text between and after. */
function split(node: Text, file: VFile, context: RenderContext): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  const keep = (value: string) => {
    const broken = value.indexOf('[@');
    if (broken >= 0)
      file.fail(`This citation cannot be read: "${value.slice(broken, broken + 60)}".`, node);
    if (value !== '') parts.push({ type: 'text', value });
  };
  for (const match of node.value.matchAll(run)) {
    keep(node.value.slice(end, match.index));
    end = match.index + match[0].length;
    const references = [...match[0].matchAll(citationBracket)].flatMap(
      ([bracket, inside = '']) =>
        readCitation(inside) ??
        file.fail(`This citation cannot be read: "${bracket}". Write [@source-id, p. 4].`, node),
    );
    parts.push(superscript(references, node, file, context));
  }
  keep(node.value.slice(end));
  return parts;
}

function superscript(
  references: readonly CitedReference[],
  node: Text,
  file: VFile,
  context: RenderContext,
): Emphasis {
  const children: PhrasingContent[] = [];
  for (const { id, locator } of references) {
    const source =
      context.story.find.source(id) ?? file.fail(`No source has the id "${id}".`, node);
    const number = context.numbering.cite(source, locator);
    const anchor = context.numbering.anchor('ref', number).id;
    context.references.set(anchor, { number, source, locator });
    if (children.length > 0) children.push({ type: 'text', value: ', ' });
    children.push({
      type: 'link',
      url: `#source-${number}`,
      // What the number is, the style sheet says to those who listen.
      data: { hProperties: { id: anchor } },
      children: [{ type: 'text', value: String(number) }],
    });
  }
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { className: ['cite'] } },
    children,
  };
}
