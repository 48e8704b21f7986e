import retextIndefiniteArticle from 'retext-indefinite-article';
import { relayed } from '../relayed.ts';
import { patternRule, type StyleRule } from '../rule.ts';

const openSound = '[aeio](?!u|ne\\b|nce\\b)|u(?!ni|s|k|r|t)|8|1[18]\\b|hono|hour|heir';
const closedSound =
  '[b-df-gj-np-tv-z]|h(?!ono|our|eir)|[Ee]u|[Uu]ni(?!n|m)|[Uu]s[aeu]|[Oo]n(?:e|ce)\\b';
/** The pairs that the plugin can find wrong, without those that are right for certain. */
const suspicious = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Aa]\\s+["“‘(]?(?:${openSound})|[Aa]n\\s+["“‘(]?(?:${closedSound}))`,
  'u',
);
/** Vowels that are read as "you" or "one", beyond the plugin's own list: a unilateral step. */
const readClosed = /^(?:uni(?!n|m)|us[aeu]|ut[eio]|ur[aeio]|eu|one|once)/i;

export const indefiniteArticle: StyleRule = {
  mayMatter: (text) => suspicious.test(text),
  plugin: relayed('style/article', retextIndefiniteArticle, ({ actual, expected, reason }) => {
    const [, following = ''] = /before `([^`]+)`/.exec(reason) ?? [];
    // Whether capitals are spelled out or read as a word, as NATO is, the list cannot know.
    const unsure = /^\p{Lu}(?:$|[\p{Lu}\d-])/u.test(following);
    return unsure || (expected?.[0]?.toLowerCase() === 'an' && readClosed.test(following))
      ? undefined
      : fault(actual ?? '', following, expected?.[0] ?? '');
  }),
};

/** Letters whose names begin with a vowel: eff, aitch, ell, em, en, ar, ess, ex. */
const soundsOpen = /^[AEFHILMNORSX]/;

/** Types are read letter by letter: an S-400, an F-35, a KC-135. */
export const articleOfType = patternRule(
  'style/article',
  /(?<![\p{L}\p{N}])(?<article>[Aa]n?)\s+(?<type>\p{Lu}{1,3}-\d[\p{L}\d-]*)/gu,
  ({ words }) => {
    const { article = '', type = '' } = words.groups ?? {};
    const expected = soundsOpen.test(type) ? 'an' : 'a';
    return article.toLowerCase() === expected
      ? undefined
      : fault(article, type, article.startsWith('A') ? expected.replace('a', 'A') : expected);
  },
);

const fault = (actual: string, following: string, expected: string) => ({
  message: `“${actual}” does not fit “${following}”.`,
  hint: `Write “${expected} ${following}”.`,
});
