import { withinName } from '../names.ts';
import { patternRule, type StyleRule } from '../rule.ts';

const capitalised = /(?<![\p{L}\p{N}\p{M}])\p{Lu}\p{L}{3,}(?![\p{N}\p{M}])/gu;

const rule = patternRule('style/name', capitalised, (match) => {
  const [written] = match.words;
  const right = match.context.register.dropped.get(written);
  if (right === undefined || withinName(match)) return undefined;
  return { message: `The name “${written}” lacks letters.`, hint: `Write “${right}”.` };
});

export const names: StyleRule = {
  ...rule,
  mayMatter: (text, { register }) => register.lacksLetters(text),
};
