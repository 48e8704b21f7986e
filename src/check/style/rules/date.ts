import { months } from '../../../schema/edtf.ts';
import { patternRule, shown } from '../rule.ts';

const short = months.map((month) => month.slice(0, 3)).concat('Sept');
// The full stop belongs to a short form only; behind a whole name it ends the sentence.
const month = `(?:(?:${months.join('|')})\\b|(?:${short.join('|')})\\b\\.?)`;
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d\\d';

const pattern = new RegExp(
  [
    // December 14, 2020; Dec. 14; on December 14th
    `(?<first>\\b${month})\\s+(?<dayAfter>${day})(?:st|nd|rd|th)?(?:,?\\s+(?<yearAfter>${year})\\b|(?=[\\s.,;:)]|$))`,
    // 14th of December 2020; 14 Dec. 2020; 14 December, 2020
    `\\b(?<dayBefore>${day})(?:st|nd|rd|th)(?:\\s+of)?\\s+(?<second>${month})(?:,?\\s+(?<yearBehind>${year})\\b)?`,
    `\\b(?<dayShort>${day})\\s+(?<third>(?!May\\b)(?:${short.join('|')})\\b\\.?)(?:,?\\s+(?<yearShort>${year})\\b)?`,
    `\\b(?<dayFull>${day})\\s+(?<fourth>${months.join('|')}),\\s+(?<yearFull>${year})\\b`,
    // 14/12/2020, 14.12.2020, 2020-12-14
    `(?<![\\d/.-])(?<digits>${day}[/.]${day}[/.]${year}|${year}-[01]\\d-[0-3]\\d)(?![\\d/-])`,
  ].join('|'),
  'gu',
);

const full = (written: string) =>
  months.find((each) => each.startsWith(written.slice(0, 3))) ?? written;

export const dates = patternRule('style/date', pattern, ({ words, paragraph }) => {
  const [written] = words;
  const groups = words.groups ?? {};
  const { first, digits } = groups;
  if (digits !== undefined)
    return {
      message: `The date ${digits} is written in digits.`,
      hint: 'Write the month as a word: 14 December 2020.',
    };
  const name = first ?? groups['second'] ?? groups['third'] ?? groups['fourth'];
  const number = ['dayAfter', 'dayBefore', 'dayShort', 'dayFull']
    .map((key) => groups[key])
    .find(Boolean);
  const ofYear = ['yearAfter', 'yearBehind', 'yearShort', 'yearFull']
    .map((key) => groups[key])
    .find(Boolean);
  if (name === undefined || number === undefined) return undefined;
  // "May 5" may be a verb and a number, and "in March 40 senators" two phrases.
  if (first !== undefined && ofYear === undefined && !followsDay(paragraph.text, words.index))
    return undefined;
  const right = [String(Number(number)), full(name), ofYear].filter(Boolean).join(' ');
  if (shown(written) === right) return undefined;
  return {
    message: `The date “${shown(written)}” is not in the form of the house.`,
    hint: `Write ${right}.`,
  };
});

const followsDay = (text: string, index: number) =>
  /\b(?:on|by|of|until|from|since|before|after|to|and|dated)\s+$/i.test(text.slice(0, index));
