import { inPlainLetters } from '../letters.ts';
import { withinName } from '../names.ts';
import { patternRule, type StyleRule } from '../rule.ts';

const capitalised = /(?<![\p{L}\p{N}\p{M}])\p{Lu}\p{L}{3,}(?![\p{N}\p{M}])/gu;
const nextWord = /^\s+(\p{L}+)/u;

const rule = patternRule('style/name', capitalised, (match) => {
  const { words, paragraph, context } = match;
  const [written] = words;
  const known = context.register.dropped.get(written);
  if (!known || withinName(match)) return undefined;
  const [, next = ''] = nextWord.exec(paragraph.text.slice(words.index + written.length)) ?? [];
  if (known.before && !known.before.includes(inPlainLetters(next))) return undefined;
  return { message: `The name “${written}” lacks letters.`, hint: `Write “${known.right}”.` };
});

export const names: StyleRule = {
  ...rule,
  mayMatter: (text, { register }) => register.lacksLetters(text),
};
