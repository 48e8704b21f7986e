import { patternRule } from '../rule.ts';
import { withinName } from '../names.ts';

/** Official titles that carry the name. */
const official = /Republic of\s+$/;
/** Words of a sentence that is about the name. */
const aboutName = /\b(?:name|names|named|renamed|spelling|spelled|spelt|called|calls)\b/i;

export const country = patternRule(
  'style/country',
  /(?<![\p{L}\p{N}])T[üu]rk[iı]ye(?!\p{L})/gu,
  (match) => {
    const { words, paragraph } = match;
    if (official.test(paragraph.text.slice(0, words.index))) return undefined;
    if (aboutName.test(paragraph.text) || withinName(match)) return undefined;
    return {
      message: `“${words[0]}” stands in our own words.`,
      hint: 'Write “Turkey”; “Türkiye” stays in quotations and official titles.',
    };
  },
);
