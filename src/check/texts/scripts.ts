const names = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Devanagari',
  'Cherokee',
] as const;
export type Script = (typeof names)[number] | 'unknown';

const scripts = names.map((name) => [name, new RegExp(`^\\p{Script=${name}}$`, 'u')] as const);
const common = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const otherThanLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Letters of other scripts that look like Latin ones (from the confusables of UTS #39). */
const likeLatin = new Map(
  [
    'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwӏl',
    'АAВBЕEЗ3ІIЈJКKМMНHОOРPСCТTУYХXЅS',
    'αaνvοoρpυuιi',
    'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
    'օoսuոnհh',
  ].flatMap(
    (pairs) => pairs.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const) ?? [],
  ),
);

/** The scripts of a text's letters (UAX #24), marks and digits apart. */
export function scriptsIn(text: string): ReadonlySet<Script> {
  const found = new Set<Script>();
  if (!otherThanLatin.test(text))
    return /\p{Script=Latin}/u.test(text) ? found.add('Latin') : found;
  for (const letter of text) {
    const script = scriptOf(letter);
    if (script) found.add(script);
  }
  return found;
}

/** Scripts that are written without spaces between Latin letters and their own, and look like none. */
const besideLatin = new Set<Script>(['Han', 'Hiragana', 'Katakana', 'Hangul']);

/**
 * Whether the scripts of one word are Latin and another that it may not have beside it: UTS #39, 5.2,
 * "highly restrictive", lets East Asian text have Latin letters within, as “首批S-400” does.
 */
export const mixesScripts = (found: ReadonlySet<Script>): boolean =>
  found.has('Latin') && [...found].some((script) => script !== 'Latin' && !besideLatin.has(script));

const scriptOf = (letter: string): Script | undefined =>
  common.test(letter)
    ? undefined
    : (scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'unknown');

/** Whether a text may hold look-alikes at all; most have Latin letters only. */
export const hasOtherScripts = (text: string): boolean => otherThanLatin.test(text);

/** Whether every letter of another script than Latin in a text looks like a Latin one. */
export const looksLatin = (text: string): boolean =>
  Array.from(text).every(
    (letter) => (scriptOf(letter) ?? 'Latin') === 'Latin' || likeLatin.has(letter),
  );

/** A word with Latin letters in the place of those that look like them. */
export const inLatin = (word: string): string =>
  Array.from(word, (letter) => likeLatin.get(letter) ?? letter).join('');

/** The first letter that is not Latin, in words: 'The "а" in "ankаra" is a Cyrillic letter.' */
export function foreignLetter(word: string): string | undefined {
  const letter = Array.from(word).find((each) => (scriptOf(each) ?? 'Latin') !== 'Latin');
  if (letter === undefined) return undefined;
  const script = scriptOf(letter);
  const article = /^[AEIOU]/.test(script ?? '') ? 'an' : 'a';
  return `The "${letter}" in "${word}" is ${script === 'unknown' || script === undefined ? 'no Latin letter' : `${article} ${script} letter`}.`;
}
