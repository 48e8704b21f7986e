import { phraseRule } from '../phrases.ts';
import { shown } from '../rule.ts';

const words = [
  ...['now', 'nowadays', 'currently', 'today', 'yesterday', 'tomorrow', 'tonight', 'recently'],
  ...['presently', 'these days', 'at present', 'at the moment', 'at the time of writing'],
  ...['last week', 'last month', 'last year', 'this week', 'this month', 'this year'],
  ...['next week', 'next month', 'next year', 'in recent days', 'in recent weeks'],
  ...['in recent months', 'in recent years', 'the past week', 'the past month', 'the past year'],
  ...['so far', 'to date', 'is expected to', 'are expected to'],
  ...['days ago', 'weeks ago', 'months ago', 'years ago', 'a year ago', 'a month ago'],
  ...['a week ago', 'a day ago', 'long ago'],
];

/** Words that bind “now” and the like to another day, so that it does not age. */
const bound = /\b(?:until|till|by|before|from|since|than|brought|bring|brings|kept|keep|up)\s+$/i;
/** “The last year of the contract” and “the next month” are told from the day that is spoken of. */
const ofTheStory = /\b(?:the|its|his|her|their)\s+$/i;
/** What follows where the words mean something else: “so far as”, “to date the letter”. */
const otherSense: Readonly<Record<string, RegExp>> = {
  'so far': /^\s+(?:as|from|that|apart)\b/,
  'to date': /^\s+(?:the|an?|it|its|them|this|that)\b/,
  'at the moment': /^\s+\p{L}/u,
};

export const undated = phraseRule(
  'style/undated',
  words,
  (phrase, { words: written, before, after }) => {
    if (/^(?:now|today|to date)$/.test(phrase) && bound.test(before)) return undefined;
    if (/^(?:last|next) /.test(phrase) && ofTheStory.test(before)) return undefined;
    if (otherSense[phrase]?.test(after)) return undefined;
    return {
      message: `“${shown(written)}” ages: a reader cannot see which day is meant.`,
      hint: 'Say the date, or leave the word out.',
    };
  },
);
