import { withoutUnseen } from '../schema/unseen.ts';

/** A number as a text writes it. */
export interface WrittenNumber {
  /** As it stands in the text, without signs that nobody sees: "$2.5bn". */
  readonly written: string;
  readonly value: number;
  /** What "billion" and the like multiply it by; 1 if nothing does. */
  readonly times: number;
  /** What half a unit of the last digit that is not a round zero is worth, times included. */
  readonly rounding: number;
  /** Whether words such as "about" or "nearly" stand before it. */
  readonly approximate: boolean;
  /** The signs or words for what is counted: "$", "€", "%". */
  readonly sign: '$' | '€' | '£' | '%' | undefined;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const magnitudes = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const inWords = `(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.join('|')}`;
const inDigits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const atEnd = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])((?:US)?[$€£])?[−-]?(?:(${inDigits})|(${inWords}))(?:st|nd|rd|th)?` +
    `(?:[\\s-]?(${[...magnitudes.keys()].join('|')}))?(\\s?%|\\sper\\scent|\\spercent)?$`,
  'iu',
);
const about =
  /(?:^|[^\p{L}])(?:about|around|some|roughly|approximately|nearly|almost|over|under|(?:more|less|fewer) than)\s$/iu;

/**
 * The number that a text ends with: 1,384; 2.5bn; $2.5 billion; 12 %; 12 per cent; 43rd; two.
 * @returns undefined if it ends with none
 */
export function numberBefore(text: string): WrittenNumber | undefined {
  const seen = withoutUnseen(text);
  const match = atEnd.exec(seen);
  if (!match) return undefined;
  const [written, currency, digits, words = '', magnitude = '', percent] = match;
  // Without a currency it is metres.
  if (magnitude === 'm' && currency === undefined) return undefined;
  const times = magnitudes.get(magnitude.toLowerCase()) ?? 1;
  return {
    written,
    value: digits === undefined ? valueOfWords(words) : Number(digits.replaceAll(',', '')),
    times,
    rounding: (unitOf(digits ?? '') * times) / 2,
    approximate: about.test(seen.slice(0, match.index)),
    sign: percent === undefined ? signOf(currency) : '%',
  };
}

function valueOfWords(words: string): number {
  const [first = '', second = ''] = words.toLowerCase().split('-');
  const ten = tens.indexOf(first);
  return ten === -1 ? small.indexOf(first) : (ten + 2) * 10 + Math.max(0, small.indexOf(second));
}

/** What the last digit counts: 0.1 of "2.5", 1,000 of "74,000". */
function unitOf(digits: string): number {
  const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}

const signs = ['$', '€', '£'] as const;
const signOf = (currency = '') => signs.find((sign) => currency.endsWith(sign));

/** What "USD million" or "billion dollars" multiply a number by; 1 if no such word is there. */
export function timesIn(unit: string): number {
  for (const word of unit.toLowerCase().match(/[a-z]+/g) ?? []) {
    const times = word.length > 2 ? magnitudes.get(word) : undefined;
    if (times !== undefined) return times;
  }
  return 1;
}
