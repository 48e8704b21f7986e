import { notOurs } from '../own-words.ts';
import { foreign } from '../paragraph.ts';
import type { Register } from '../register.ts';
import { patternRule, type StyleContext, type StyleRule } from '../rule.ts';

/** Short forms that need no writing out. */
const needNone = new Set([
  // Every reader knows them.
  ...['US', 'UK', 'EU', 'UN', 'USA', 'USS', 'TV', 'PDF', 'GMT', 'UTC', 'CIA', 'FBI', 'AM', 'PM'],
  // The alliance and its members write the name in this form only.
  'NATO',
]);

// No part of a type such as KC-135 or GEM-T, or of a number; "NATO-led" and a plural are.
const acronym =
  /(?<![\p{L}\p{M}\p{N}./@–-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{M}\p{N}/]|[-–](?:\d|\p{Lu}\b)|\.\p{L}))/gu;
const heading = /^ {0,3}#{1,6} .*$/gm;
const roman = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;

const isTold = (short: string, { capitals }: Register) =>
  needNone.has(short) || capitals.has(short) || roman.test(short);

const rule = patternRule('style/acronym', acronym, ({ words, paragraph, context }) => {
  const [short] = words;
  const { passage, register } = context;
  if (isTold(short, register)) return undefined;
  const { text } = paragraph;
  const article = passage.folder === 'articles';
  const inBody = article && passage.field === '';
  const offset = paragraph.position(words.index, words.index + 1)?.start.offset;
  if (offset !== firstUse(short, passage.text)) return undefined;
  if (isWrittenOut(short, inBody ? text : passage.text, register)) return undefined;
  if (!inBody && isTolerated(short, context)) return undefined;
  const [long] = register.expansions.get(short) ?? [];
  if (!long && isExplained(text.slice(0, words.index), text.slice(words.index + short.length)))
    return undefined;
  return {
    message: `“${short}” is not written out${article ? ' at its first use' : ''}.`,
    hint: long
      ? `Write “${long} (${short})”${article ? ' there' : ''}.`
      : `Write the whole name with (${short}) behind it, or say what it is: “the broadcaster NTV”.`,
  };
});

export const acronyms: StyleRule = {
  ...rule,
  mayMatter: (text, context) =>
    [...text.matchAll(acronym)].some(
      ([short]) => !isTold(short, context.register) && !context.register.expansions.has(short),
    ) ||
    (context.passage.folder === 'articles' && acronymOnce.test(text)),
};
const acronymOnce = new RegExp(acronym.source, 'u');

/**
 * Outside a body: an article's other texts use what its body writes out, and single entries use
 * what the register knows.
 */
const isTolerated = (short: string, { passage, register }: StyleContext) =>
  passage.folder === 'articles' && !/^(?:timeline|quotes)\./.test(passage.field)
    ? isWrittenOut(short, passage.body, register)
    : register.expansions.has(short);

/** Where a short form first stands in our own running words; a heading may be ahead of them. */
function firstUse(short: string, text: string): number | undefined {
  const own = text
    .replace(heading, (written) => foreign.repeat(written.length))
    .replace(notOurs, (written) => foreign.repeat(written.length));
  for (const { 0: found, index } of own.matchAll(acronym)) if (found === short) return index;
  return undefined;
}

/** Whether a text writes a short form out: "the whole name (SSB)", "SSB (the whole name)". */
function isWrittenOut(short: string, text: string, register: Register): boolean {
  if (new RegExp(`\\(${short}\\b|\\b${short}s?\\s+\\(\\p{L}`, 'u').test(text)) return true;
  const plain = inPlainLetters(text);
  return (register.expansions.get(short) ?? []).some((long) =>
    plain.includes(inPlainLetters(long)),
  );
}

const inPlainLetters = (text: string) =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/** A noun right before the name: "the broadcaster NTV", "the services FSB, GRU and SVR". */
const nounBefore =
  /(?<!\p{L})(?!(?:a|an|the|of|in|on|by|at|to|from|for|with|and|or|but|as|said|told|its|their|his|her|that|than|into|over|under|after|before|between)\s)(?!\p{Ll}+ing\s)\p{Ll}{3,}(?:,\s+the)?\s+(?:\p{Lu}{2,6},?\s+)*(?:(?:and|or)\s+)?$/u;
/** What it is, right behind the name: "the AK Party", "the MAKS air show", "X, a company". */
const nounAfter =
  /^(?:,\s+(?:an?|the|which|who)\s|\s+(?:\d+\s+)?(?:Party|Haber|air show|arms fair|fair|exhibition|index|channel|missiles?|systems?|fighters?)\b|\s+\d+\b)/u;

/** Whether the words around a name say what it is, where no longer name is known. */
const isExplained = (before: string, after: string) =>
  nounBefore.test(before) || nounAfter.test(after) || /[\p{L}\d]-\d+\s+$/u.test(before);
