import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import {
  isDirective,
  readBlock,
  type BlockFault,
  type Directive,
} from '../../markdown/block-faults.ts';
import { blockNames, blockRules, isBlockName, type NamedKind } from '../../markdown/block-rules.ts';
import { misplacedCitation } from '../../markdown/citations.ts';
import { refusal, type Refusal } from '../../markdown/refuse.ts';
import { citationBracket, readCitation } from '../../story/citation-syntax.ts';
import type { Known, Shelf } from '../reading/ids.ts';
import { brokenBlocks, brokenCitations } from './leftovers.ts';
import { lostIn } from './lost.ts';
import type { MarkdownText } from '../reading/markdown-text.ts';
import { mdxFaults } from '../reading/mdx.ts';
import { didYouMean } from '../nearest.ts';
import { placesIn } from '../problem.ts';
import type { RuleCode } from '../rules/rules.ts';
import { foreignLetter } from './scripts.ts';
import { closingTags } from '../reading/tags.ts';

/** A fault in a text, at a line and column of that text. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly rule: RuleCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

const shelves: Readonly<Record<NamedKind, Shelf>> = {
  quote: 'quotes',
  event: 'timeline',
  figure: 'figures',
  actor: 'actors',
  question: 'positions',
  exchange: 'exchanges',
};
const mayMatter = /[<[:!|`@]|^(?: {4}|\t)/m;

/** Checks a text in our Markdown: what may not stand in it, citations, blocks and components. */
export function checkMarkdown(markdown: MarkdownText, known: Known): readonly TextFault[] {
  const { text, format } = markdown;
  const place = placesIn(text);
  const { excess } = markdown;
  if (excess) {
    const { offset, ...fault } = excess;
    return [{ ...place(offset), ...fault }];
  }
  if (format === 'md' && !mayMatter.test(text)) return [];
  const faults: TextFault[] = [];
  const add = (offset: number, { rule, message, hint }: Refusal | Omit<TextFault, 'line'>) =>
    faults.push({ ...place(offset), rule, message, hint });
  const exists = (kind: NamedKind, id: string) => known.has(shelves[kind], id);
  const addBlock = (offset: number, fault: Omit<BlockFault, 'node'>) => {
    const { unknown } = fault;
    const near = unknown && didYouMean(unknown.id, known.ids(shelves[unknown.kind]));
    add(offset, { ...fault, ...(near !== undefined && { hint: near }) });
  };

  if (format === 'mdx')
    for (const { offset, ...fault } of mdxFaults(markdown, exists)) addBlock(offset, fault);
  for (const { node, ...fault } of lostIn(markdown.tree)) add(startOf(node), fault);
  const closes = closingTags();
  visit(markdown.tree, (node, _, parent) => {
    const offset = startOf(node);
    const reason = refusal(node) ?? misplacedCitation(node);
    // In MDX what looks like HTML has been reported as an unknown component.
    const reported = node.type === 'html' && (format === 'mdx' || closes(node.value));
    if (reason && !reported) add(offset, reason);
    if (isDirective(node)) {
      if (isOpen(node, text)) {
        add(offset, notClosed(node.name));
        // What follows would be read as a part of it.
        return SKIP;
      }
      const block = readBlock(node, parent, exists);
      if ('name' in block) return undefined;
      for (const { node: at, ...fault } of block)
        addBlock(startOf(at), {
          ...fault,
          ...(fault.rule === 'block/unknown' && { hint: hintForName(node.name, fault.hint) }),
        });
    }
    if (node.type === 'text') {
      const inRefused = parent !== undefined && refusal(parent) !== undefined;
      const start = node.position ? offset : startOf(parent ?? node);
      const asWritten = text.slice(start, node.position?.end.offset);
      // What counts is the text as it is read: escapes and entities may make a citation, too.
      for (const { offset: within, written, ...fault } of leftIn(node.value, known, inRefused))
        add(
          start + (asWritten === node.value ? within : Math.max(0, asWritten.indexOf(written))),
          fault,
        );
    }
    return undefined;
  });
  return faults;
}

/** Whether a block of several lines goes on to the end of its text, or to the end of another one. */
function isOpen(node: Directive, text: string): boolean {
  if (node.type !== 'containerDirective') return false;
  const written = text.slice(node.position?.start.offset, node.position?.end.offset);
  return (
    !/\n[ \t>]*:{3,}\s*$/.test(written) || node.children.some(({ type }) => type === node.type)
  );
}

/** A block of several lines is an exchange, whatever it is called; others stand on one line. */
const notClosed = (name: string): Refusal =>
  isBlockName(name) && !blockRules[name].forms.some(({ container }) => container)
    ? {
        rule: 'block/form',
        message: `The block "${name}" is written with ::.`,
        hint: 'Take one colon away.',
      }
    : {
        rule: 'block/form',
        message:
          name === 'exchange'
            ? 'The exchange is not closed.'
            : `The block "${name}" is not closed.`,
        hint: 'Write ::: on a line of its own after the last id.',
      };

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;

const hintForName = (name: string, list = '') =>
  [didYouMean(name, blockNames), list].filter(Boolean).join(' ');

/** Citations in a stretch of text that lead nowhere, and what cannot be read as one or as a block. */
function leftIn(text: string, known: Known, inRefused: boolean) {
  const faults: (Refusal & { offset: number; written: string })[] = [];
  const unreadable = (offset: number, written: string) => {
    const foreign = [...written.matchAll(/@([^\s;,\]]*)/g)].flatMap(
      ([, id = '']) => foreignLetter(id) ?? [],
    );
    faults.push({
      offset,
      written,
      rule: 'citation/form',
      message: `The citation ${written.replace(/\s+/g, ' ').slice(0, 60)} cannot be read.`,
      hint: [
        ...foreign.slice(0, 1),
        'Write [@source-id], [@source-id, p. 4] or [@first-id; @second-id].',
      ].join(' '),
    });
  };
  const rest = text.replace(citationBracket, (written: string, inside: string, offset: number) => {
    const references = readCitation(inside);
    if (!references) unreadable(offset, written);
    for (const { id } of references ?? []) {
      if (known.has('sources', id)) continue;
      faults.push({
        offset: offset + written.indexOf(`@${id}`),
        written: `@${id}`,
        rule: 'ref/unknown',
        message: `No source has the id "${id}".`,
        hint: didYouMean(id, known.ids('sources')) ?? 'Add it to content/sources first.',
      });
    }
    return ' '.repeat(written.length);
  });
  const left = rest.replace(/\[@[^[\]]*\]?/g, (written: string, index: number) => {
    unreadable(index, written);
    return ' '.repeat(written.length);
  });
  return [
    ...faults,
    ...brokenBlocks(left),
    // A link that is refused for its citation needs no second report.
    ...(inRefused ? [] : brokenCitations(left, known)),
  ];
}
