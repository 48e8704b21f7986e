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

/** Words that bind the phrase to another day, so that it does not age. */
const bound =
  /(?:\b(?:until|till|by|before|from|since|than|brought|bring|brings|keep|kept|up)|,)\s+$/i;

export const undated = phraseRule(
  'style/undated',
  words,
  (phrase, { words: written, before, after }) => {
    if (bound.test(before) && /^(?:now|today|to date)$/.test(phrase)) return undefined;
    if (phrase === 'so far' && /^\s+(?:as|from|that|apart)\b/.test(after)) return undefined;
    if (phrase === 'at the moment' && /^\s+\p{L}/u.test(after)) return undefined;
    return {
      message: `“${shown(written)}” ages: a reader cannot see which day is meant.`,
      hint: 'Say the date, or leave the word out.',
    };
  },
);
