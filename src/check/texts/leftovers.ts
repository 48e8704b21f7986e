import {
  blockNames,
  blockRules,
  colons,
  isBlockName,
  type BlockName,
} from '../../markdown/block-rules.ts';
import type { Refusal } from '../../markdown/refuse.ts';
import { readCitation } from '../../story/citation-syntax.ts';
import { nearest } from '../nearest.ts';
import type { Known } from '../reading/ids.ts';

/** A fault in a stretch of text. */
export interface Leftover extends Refusal {
  readonly offset: number;
  /** The words that it is about. */
  readonly written: string;
}

/** Something that was meant for a block: colons, a word and a bracket, or colons and a block's name. */
const slip = new RegExp(
  `:+[ \\t]*(?<braced>[a-z]+)[ \\t]*\\{(?<inside>[^{}\\n]*)\\}?|:{2,}[ \\t]*(?<bare>${blockNames.join('|')})(?![\\p{L}\\p{N}])(?:[ \\t]*[[(][^\\])\\n]*[\\])]?)?`,
  'giu',
);
const fence = /^[ \t]*:{2,}[ \t]*$/m;

/** What was meant for a block and would stand on the page as it was typed. */
export function brokenBlocks(text: string): readonly Leftover[] {
  if (!text.includes(':')) return [];
  const found = [...text.matchAll(slip)].flatMap((match): Leftover[] => {
    const { braced, inside = '', bare = '' } = match.groups ?? {};
    const word = (braced ?? bare).toLowerCase();
    const name = isBlockName(word) ? word : nearest(word, blockNames);
    // Other brackets in prose are no block.
    if (name === undefined || !isBlockName(name)) return [];
    if (!isBlockName(word) && !inside.includes('=')) return [];
    return [
      {
        offset: match.index,
        written: match[0],
        rule: 'block/form',
        message: `The block "${name}" cannot be read; readers would see what is typed here.`,
        hint: `Write ${rightForm(name, inside)} on a line of its own, with no space before the bracket.`,
      },
    ];
  });
  const end = fence.exec(text);
  if (found.length > 0 || !end) return found;
  return [
    {
      offset: end.index,
      written: end[0],
      rule: 'block/form',
      message: 'No block is open that these colons could close.',
      hint: 'Delete the line, or begin the block above it: :::exchange{event=…}.',
    },
  ];
}

/** A block as it should be written, with the attributes that stand there if they can be read. */
function rightForm(name: BlockName, inside: string): string {
  const given = [...inside.matchAll(/([a-z]+)\s*=\s*("[^"]*"|[^\s"'<>=`]+)/g)].map(
    ([, key, value]) => `${key ?? ''}=${value ?? ''}`,
  );
  const { forms } = blockRules[name];
  const keys = given.map((each) => each.split('=')[0] ?? '');
  const form =
    forms.find(({ attributes: wanted }) => wanted.every((key) => keys.includes(key))) ?? forms[0];
  const attributes = given.length > 0 ? given : form.attributes.map((key) => `${key}=…`);
  return `${colons(form)}${name}{${attributes.join(' ')}}`;
}

const inRound = /\((@[a-z0-9][^()[\]]*)\)/g;
// Not within an address: press@example.org.
const bare =
  /(?<![\p{L}\p{N}._%+@/-])@([a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\p{N}@_]|-[\p{L}\p{N}])/gu;
const withoutAt = /\[([a-z0-9]+(?:-[a-z0-9]+)*)(\s*[,;][^[\]]*)?\]/gi;

/**
 * What was meant for a citation and would stand on the page as it was typed. Only what names a
 * source that there is counts, or nearly does and can be no handle, which has no hyphens.
 * @param text without the citations that can be read
 */
export function brokenCitations(text: string, known: Known): readonly Leftover[] {
  const found: Leftover[] = [];
  const sourceOf = (id: string) =>
    known.has('sources', id)
      ? id
      : id.includes('-')
        ? nearest(id, known.ids('sources'))
        : undefined;
  const add = (offset: number, written: string, message: string, hint: string) =>
    found.push({ offset, written, rule: 'citation/form', message, hint });
  let rest = text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => boolean) => {
    for (const match of rest.matchAll(pattern))
      if (read(match))
        rest =
          rest.slice(0, match.index) +
          ' '.repeat(match[0].length) +
          rest.slice(match.index + match[0].length);
  };
  if (text.includes('@')) {
    take(inRound, ({ 0: written, 1: inside = '', index }) => {
      const references = readCitation(inside);
      const ids = references?.map(({ id }) => sourceOf(id));
      if (!references || !ids || ids.includes(undefined)) return false;
      const cited = references.map(
        ({ locator }, at) => `@${ids[at] ?? ''}${locator === undefined ? '' : `, ${locator}`}`,
      );
      add(
        index,
        written,
        `The citation ${written} stands in round brackets; readers would see it as it is typed.`,
        `Write square ones: [${cited.join('; ')}].`,
      );
      return true;
    });
    take(bare, ({ 0: written, 1: id = '', index }) => {
      const source = sourceOf(id);
      if (source !== undefined)
        add(
          index,
          written,
          `The citation ${written} has no square brackets of its own; readers would see it as it is typed.`,
          `Write [@${source}].`,
        );
      return source !== undefined;
    });
  }
  if (text.includes('['))
    take(withoutAt, ({ 0: written, 1: id = '', 2: more = '', index }) => {
      const source = id.toLowerCase();
      if (!known.has('sources', source)) return false;
      add(
        index,
        written,
        `The citation ${written} has no @; readers would see it as it is typed.`,
        `Put @ before the id: [@${source}${more}].`,
      );
      return true;
    });
  return found;
}
