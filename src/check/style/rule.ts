import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { StyleCode } from '../rules/style.ts';
import type { Passage } from './passage.ts';
import { paragraphsOf, type ParagraphText } from './paragraph.ts';
import type { Register } from './register.ts';

/** What a rule may ask about the text before it. */
export interface StyleContext {
  readonly passage: Passage;
  readonly register: Register;
}

declare module 'vfile' {
  interface DataMap {
    style: StyleContext;
  }
}

/** A retext plugin without options, which leaves its messages in the file. */
export type StylePlugin = () => (tree: Root, file: VFile) => void;

/** One rule of house style: a retext plugin, and a cheap test of whether a text may break it. */
export interface StyleRule {
  /** Asked of each text as written; only texts for which a rule says yes are parsed. */
  readonly mayMatter: (text: string, context: StyleContext) => boolean;
  readonly plugin: StylePlugin;
}

/** What is said of a place in words. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

/** A match of a pattern in a paragraph. */
export interface Match {
  readonly words: RegExpExecArray;
  readonly paragraph: ParagraphText;
  readonly context: StyleContext;
}

/**
 * A rule that a pattern finds.
 * @param pattern global; what is not ours is no letter to it
 * @param judge says what is wrong with a match, or nothing if all is well
 */
export function patternRule(
  code: StyleCode,
  pattern: RegExp,
  judge: (match: Match) => Said | undefined,
): StyleRule {
  const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  return {
    mayMatter: (text) => once.test(text),
    plugin: () => (tree, file) => {
      const context = contextOf(file);
      for (const paragraph of paragraphsOf(tree))
        for (const words of paragraph.text.matchAll(pattern)) {
          const said = judge({ words, paragraph, context });
          if (!said) continue;
          say(file, code, said, paragraph.position(words.index, words.index + words[0].length));
        }
    },
  };
}

/** Leaves a message at a place of the text. */
export function say(
  file: VFile,
  code: StyleCode,
  { message, hint }: Said,
  place: ReturnType<ParagraphText['position']>,
): void {
  const said = file.message(message, { place, ruleId: code, source: 'style' });
  said.note = hint;
}

/**
 * What the engine has laid beside a text.
 * @throws if the text did not come from the engine
 */
export function contextOf(file: VFile): StyleContext {
  if (!file.data.style) throw new Error('House style is read by the engine only.');
  return file.data.style;
}

/** A match as it is named in a message, on one line. */
export const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
