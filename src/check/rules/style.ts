import { shouldHold } from './rule.ts';

/** Rules of house style: how the site writes. They warn; nothing is kept from being published. */
export const styleRules = {
  'style/banned': shouldHold('A text tells what happened in plain and neutral words.'),
  'style/undated': shouldHold('A text says the date and no word that ages, such as “recently”.'),
  'style/acronym': shouldHold('A short form is written out at its first use.'),
  'style/dash': shouldHold('A range has an en dash, and no hyphen or em dash parts a sentence.'),
  'style/name': shouldHold('A known name keeps all its letters.'),
  'style/country': shouldHold('The country is called Turkey in our own words.'),
  'style/spelling': shouldHold('Our own words are in British spelling.'),
  'style/date': shouldHold('A date is written as 14 December 2020.'),
  'style/number': shouldHold('Numbers, sums and shares are written in one way.'),
  'style/length': shouldHold('A text is as long as its place allows.'),
  'style/repeated': shouldHold('No word is written twice by mistake.'),
  'style/article': shouldHold('“A” and “an” fit the word that follows.'),
  'style/question': shouldHold('The text of an article answers questions and asks none.'),
  'style/contrast': shouldHold('A sentence says what is, not first what is not.'),
};

export type StyleCode = keyof typeof styleRules;
