import { patternRule, shown } from '../rule.ts';

const units: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' };

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const pattern = new RegExp(
  [
    '(?<sum>[$€£]\\s?\\d[\\d.,]*)\\s*(?<unit>million|billion|trillion)\\b',
    '(?<amount>\\b\\d[\\d.,]*)\\s+(?<scale>million|billion|trillion)\\s+(?<currency>dollars|euros|pounds)\\b',
    '(?<share>\\d[\\d.,]*\\s?%|\\bpercent\\b)',
    `(?<![\\p{L}-])(?<word>(?:${tens.join('|')})(?:-(?:${ones.join('|')}))?|${teens.join('|')})(?![\\p{L}-])`,
  ].join('|'),
  'giu',
);

export const numbers = patternRule('style/number', pattern, ({ words, paragraph }) => {
  const [written] = words;
  const { sum, unit, amount, scale, currency, share, word } = words.groups ?? {};
  if (share !== undefined)
    return {
      message: `“${shown(written)}” is a share.`,
      hint: 'Write “per cent”, as in 45 per cent.',
    };
  if (sum !== undefined && unit !== undefined)
    return {
      message: `The sum “${shown(written)}” is written out.`,
      hint: `Write ${sum.replace(/\s/g, '')}${units[unit.toLowerCase()] ?? ''}.`,
    };
  if (amount !== undefined && scale !== undefined && currency !== undefined)
    return {
      message: `The sum “${shown(written)}” is written out.`,
      hint: `Write ${signs[currency.toLowerCase()] ?? ''}${amount}${units[scale.toLowerCase()] ?? ''}.`,
    };
  if (word === undefined || paragraph.begins(words.index) || /^\p{Lu}/u.test(word))
    return undefined;
  return {
    message: `The number “${word}” is written as a word.`,
    hint: `Write ${inDigits(word)}: numerals from 10, unless it begins the sentence.`,
  };
});

const signs: Readonly<Record<string, string>> = { dollars: '$', euros: '€', pounds: '£' };

function inDigits(word: string): number {
  const [first = '', second = ''] = word.toLowerCase().split('-');
  if (teens.includes(first)) return teens.indexOf(first) + 10;
  return (tens.indexOf(first) + 2) * 10 + ones.indexOf(second) + 1;
}
