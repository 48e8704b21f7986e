import { search } from 'nlcst-search';
import { toString } from 'nlcst-to-string';
import type { Sentence, Root } from 'nlcst';
import type { StyleCode } from '../rules/style.ts';
import { say, type Said, type StyleRule } from './rule.ts';

/** A phrase where it stands. */
export interface PhraseMatch {
  /** As written. */
  readonly words: string;
  /** The sentence up to it. */
  readonly before: string;
  /** The sentence after it. */
  readonly after: string;
}

/**
 * A rule that is a list of phrases, found in any case and spelling of apostrophes. A phrase with a
 * capital letter within a sentence is a part of a name and is left alone.
 * @param say what is wrong with a phrase, or nothing if all is well
 */
export function phraseRule(
  code: StyleCode,
  phrases: readonly string[],
  judge: (phrase: string, match: PhraseMatch) => Said | undefined,
): StyleRule {
  const sieve = new RegExp(
    `\\b(?:${phrases.map((phrase) => phrase.replace(/'/g, "['’]").replace(/ /g, '\\s+')).join('|')})\\b`,
    'i',
  );
  return {
    mayMatter: (text) => sieve.test(text),
    plugin: () => (tree, file) => {
      search(tree, [...phrases], (nodes, index, parent, phrase) => {
        const before = textOf(parent, 0, index);
        const words = toString(nodes);
        if (/^\p{Lu}/u.test(words) && before.trim() !== '') return;
        const said = judge(phrase, {
          words,
          before,
          after: textOf(parent, index + nodes.length),
        });
        const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position];
        if (said) say(file, code, said, first && last && { start: first.start, end: last.end });
      });
    },
  };
}

const textOf = ({ children }: Sentence | Root, from: number, to?: number) =>
  toString(children.slice(from, to));
