import { patternRule } from '../rule.ts';

/** What stands before a number that is no range: the number of a law, a call sign, a code. */
const coded =
  /(?:\b(?:Transmittal|Law|L\.|No\.?|number|Res\.|Resolution|Stat\.)\s+|[\p{L}\p{N}/.–-])$/u;

export const dash = patternRule(
  'style/dash',
  /(?<range>\d[\d.,]*-(?=\d)[$€£]?\d[\d.,]*(?:bn|m)?)(?![\p{L}\p{N}-])|—|(?<=\S)\s(?:-|--)\s(?=\S)|(?<=\p{L})--(?=\p{L})/gu,
  ({ words, paragraph }) => {
    const [written] = words;
    const range = words.groups?.['range'];
    if (range === undefined)
      return {
        message: `${written.includes('—') ? 'An em dash' : 'A hyphen'} parts the sentence here.`,
        hint: 'Use a comma, a colon or brackets.',
      };
    if (coded.test(paragraph.text.slice(0, words.index))) return undefined;
    const whole = range.replace(/[.,]+$/, '');
    return {
      message: `The range ${whole} has a hyphen.`,
      hint: `Write ${whole.replace('-', '–')} with an en dash.`,
    };
  },
);
