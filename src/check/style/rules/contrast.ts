import { patternRule, shown } from '../rule.ts';

const pattern =
  /\b(?:this|that|it|these|those|they)\s+(?:is|was|are|were)\s+not\s+(?:just|only|merely|simply|about|an?|the)\b[^.;:?!,]{1,80}[,;]\s+(?:but\s+)?(?:it|this|that|they|these)\s+(?:is|was|are|were)\b/giu;

export const contrast = patternRule('style/contrast', pattern, ({ words }) => ({
  message: `“${shown(words[0])} …” says first what is not.`,
  hint: 'Say what is, in one plain sentence.',
}));
