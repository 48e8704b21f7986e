import type { Nodes, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'nlcst-to-string';
import type { Paragraph } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { citationBracket, readCitation, type CitedReference } from '../story/citation-syntax.ts';
import { statesFact } from './coverage.ts';
import { parseMarkdown } from './parse.ts';
import { quotationMarks } from './quotations-in.ts';

/**
 * What carries a sentence: citations of its own; those of the next cited sentence of its paragraph,
 * which stand for what precedes them; or, after the last of them, none.
 */
export type Carried = 'here' | 'further on' | 'nowhere';

/** A sentence with what it leads to. */
export interface SentenceEvidence {
  readonly text: string;
  readonly carried: Carried;
  readonly citations: readonly CitedReference[];
  /** Figures, by id, that its numbers are marked to stand in. */
  readonly figures: readonly string[];
  /** Whether it has a date, a number, a name or a quotation. */
  readonly factual: boolean;
}

/** The sentences under one heading; the text above the first heading has none. */
export interface SectionEvidence {
  readonly heading: string | undefined;
  readonly sentences: readonly SentenceEvidence[];
}

/** Something that a text leads to, and how many letters of it stand before. */
interface Lead {
  readonly at: number;
  readonly citations: readonly CitedReference[];
  readonly figure?: string;
}

const english = new ParseEnglish();

/**
 * A text sentence by sentence, each with the sources that it leads to, for whoever checks it.
 * Blocks that are placed in it (quotations, events) are records with sources of their own.
 */
export function evidenceOf(markdown: string): readonly SectionEvidence[] {
  const sections: { heading: string | undefined; sentences: SentenceEvidence[] }[] = [];
  let current: (typeof sections)[number] | undefined;
  for (const node of parseMarkdown(markdown).children) {
    if (node.type === 'heading') {
      current = { heading: textOf(node).text, sentences: [] };
      sections.push(current);
      continue;
    }
    const sentences = blocksOf(node).flatMap(sentencesOf);
    if (sentences.length === 0) continue;
    if (!current) {
      current = { heading: undefined, sentences: [] };
      sections.push(current);
    }
    current.sentences.push(...sentences);
  }
  return sections.filter(({ sentences }) => sentences.length > 0);
}

/** The runs of text of a block: a paragraph, or a row of a table as one. */
function blocksOf(node: RootContent | Root): readonly Nodes[] {
  if (node.type === 'paragraph' || node.type === 'tableRow') return [node];
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return [];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function sentencesOf(block: Nodes): readonly SentenceEvidence[] {
  const { text, leads } = textOf(block);
  const ends = block.type === 'tableRow' ? [text.length] : sentenceEnds(text);
  const sentences = ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const last = index === ends.length - 1;
    const own = leads.filter(({ at }) => at >= start && (at < end || last));
    return { text: text.slice(start, end).trim(), own };
  });
  return sentences.map(({ text: words, own }, index) => {
    const cited = (lead: Lead) => lead.citations.length > 0;
    const next = sentences.slice(index).find((each) => each.own.some(cited));
    const here = own.some(cited);
    return {
      text: words,
      carried: here ? 'here' : next ? 'further on' : 'nowhere',
      citations: (next?.own ?? []).flatMap(({ citations }) => citations),
      figures: own.flatMap(({ figure }) => figure ?? []),
      factual: statesFact(words),
    };
  });
}

/**
 * The text with what misleads the parser put out of its way, letter for letter: a full stop within
 * a quotation ends no sentence of ours, and one behind a number does.
 */
const forSentences = (text: string) =>
  text
    .replace(quotationMarks, (quotation) => quotation.replace(/[.!?…](?=\s)/g, ','))
    .replace(/\d(?=\.\s)/g, 'x');

/** Where the sentences of a text end, in UTF-16 units; what follows the last belongs to it. */
function sentenceEnds(text: string): readonly number[] {
  const ends = english
    .parse(forSentences(text))
    .children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap(({ children }) => children)
    .filter((node) => node.type === 'SentenceNode' && wordsOf(node).trim() !== '')
    .map((node) => node.position?.end.offset ?? text.length);
  return ends.length === 0 ? [text.length] : [...ends.slice(0, -1), text.length];
}

/** The words of a block without its citations and marks, and where these stood. */
function textOf(block: Nodes): { text: string; leads: readonly Lead[] } {
  let text = '';
  const leads: Lead[] = [];
  // What is taken out leaves no space behind: “signed [@a].” is “signed.”
  const cut = (lead: Omit<Lead, 'at'>) => {
    text = text.trimEnd();
    leads.push({ at: Math.max(0, text.length - 1), ...lead });
  };
  const add = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      let end = 0;
      for (const match of node.value.matchAll(citationBracket)) {
        text += node.value.slice(end, match.index).replace(/\s+/g, ' ');
        cut({ citations: readCitation(match[1] ?? '') ?? [] });
        end = match.index + match[0].length;
      }
      text += node.value.slice(end).replace(/\s+/g, ' ');
    } else if (node.type === 'figureMark') cut({ citations: [], figure: node.figure });
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'tableCell') {
      if (text !== '') text += ' · ';
      node.children.forEach(add);
    } else if ('children' in node) node.children.forEach(add);
  };
  add(block);
  return { text, leads };
}
