import { shouldHold } from './rule.ts';

const article = 'articles/the-sanctions-of-december-2020.md';
const majorities = 'Congress passed the law in July 2017 by large majorities';

/** Rules of house style: how the site writes. */
export const styleRules = {
  'style/banned': shouldHold({
    title: 'A text tells what happened in plain and neutral words.',
    why: 'A verb such as “slammed” takes a side before a fact is told. A reader who holds with the other side will not trust the rest.',
    mend: 'Write what was said or done: said, announced, voted, delivered.',
    example: {
      file: article,
      right: 'announced retaliation in press release',
      wrong: 'slammed the decision in press release',
    },
  }),
  'style/undated': shouldHold({
    title: 'A text says the date and no word that ages, such as “recently”.',
    why: 'Pages are read for years, and a reader cannot see on which day “now” or “last month” was written.',
    mend: 'Say the date, or leave the word out.',
    example: { file: article, right: majorities, wrong: 'Congress recently passed the law' },
  }),
  'style/acronym': shouldHold({
    title: 'A short form is written out at its first use.',
    why: 'We write for readers who know no acronym. In single entries a short form that an organisation or the glossary has needs no writing out.',
    mend: 'Write the whole name with the short form behind it in brackets. Where the name has no longer form, say what it is: “the broadcaster NTV”.',
    example: {
      file: article,
      right: 'imposed sanctions on the Presidency of Defense Industries (SSB) for',
      wrong: 'imposed sanctions on SSB for',
    },
  }),
  'style/dash': shouldHold({
    title: 'A range has an en dash, and neither a hyphen nor an em dash parts a sentence.',
    why: 'One sign has one meaning on all pages: the hyphen joins words, the en dash joins the ends of a range.',
    mend: 'Type – in a range. In a sentence use a comma, a colon or brackets.',
    example: { file: article, right: majorities, wrong: 'The House passed the law 419-3' },
  }),
  'style/name': shouldHold({
    title: 'A known name keeps all its letters.',
    why: 'A name without its Turkish letters is another name, and a search for the right one does not find it. This holds also where a source dropped them.',
    mend: 'Write the name as its entry has it. Quotations and names of outlets keep their own spelling.',
    example: {
      added: 'people/ismail-demir.md',
      text: '---\nname: İsmail Demir\nside: turkey\n---\n\nIsmail Demir headed the agency.\n',
    },
  }),
  'style/country': shouldHold({
    title: 'The country is called Turkey in our own words.',
    why: 'The story began before the country asked for another name in English, and two names would read as two countries.',
    mend: 'Write “Turkey”. “Türkiye” stays in quotations, in official titles and in a sentence about the name.',
    example: {
      file: article,
      right: 'Turkey’s foreign ministry announced',
      wrong: 'Türkiye’s foreign ministry announced',
    },
  }),
  'style/spelling': shouldHold({
    title: 'Our own words are in British spelling.',
    why: 'One spelling on all pages lets a reader tell our words from those of a source.',
    mend: 'Write the British form. Proper names and quotations keep their own.',
    example: { file: article, right: 'a Russian air-defence', wrong: 'a Russian air-defense' },
  }),
  'style/date': shouldHold({
    title: 'A date is written as 14 December 2020.',
    why: 'In digits the same date is one day for a European reader and another for an American one.',
    mend: 'Write the day, the whole name of the month and the year.',
    example: {
      file: article,
      right: 'On 14 December 2020 the United States imposed',
      wrong: 'On December 14, 2020 the United States imposed',
    },
  }),
  'style/number': shouldHold({
    title: 'Numbers, sums and shares are written in one way.',
    why: 'Numbers that are written alike can be compared at a glance: $2.5bn, 45 per cent, numerals from 10.',
    mend: 'Write the form that the report names.',
    example: {
      file: article,
      right: majorities,
      wrong: 'Congress passed the law in July 2017 with more than 97 percent',
    },
  }),
  'style/length': shouldHold({
    title: 'A text is as long as its place allows.',
    why: 'A reader decides by the headline and the standfirst whether to read on, and an article answers one question.',
    mend: 'Shorten the text. A standfirst has one or two sentences, a key point is a sentence, an analysis has at most 1,800 words and an explainer 900.',
    example: {
      file: article,
      right: 'and Ankara rejected the decision',
      wrong: 'and Ankara rejected the decision.',
    },
  }),
  'style/repeated': shouldHold({
    title: 'No word is written twice by mistake.',
    why: 'The slip is hard to see where a line ends between the two, and readers see it at once.',
    mend: 'Delete one of the two.',
    example: {
      file: article,
      right: 'said that the purchase would',
      wrong: 'said that the the purchase would',
    },
  }),
  'style/article': shouldHold({
    title: 'The words “a” and “an” fit the word that follows.',
    why: 'The choice follows the sound and not the letter: an S-400, an hour, a European, a unit.',
    mend: 'Write the form that the report names.',
    example: { file: article, right: 'by large majorities', wrong: 'by a overwhelming majority' },
  }),
  'style/question': shouldHold({
    title: 'The text of an article answers questions and asks none.',
    why: 'A question to which the writer knows the answer keeps the reader waiting; one to which nobody does belongs under what is not known.',
    mend: 'Say what is known and what is not. A heading and a headline may ask.',
    example: {
      file: article,
      right: majorities,
      wrong: `How did it come about? ${majorities}`,
    },
  }),
  'style/contrast': shouldHold({
    title: 'A sentence says what is, not first what is not.',
    why: 'The form “this is not X, it is Y” answers a claim that nobody on the page has made.',
    mend: 'Say what is, in one plain sentence, or name who made the claim.',
    example: {
      file: article,
      right: majorities,
      wrong: `It was not a close vote, it was a clear one: ${majorities}`,
    },
  }),
};

export type StyleCode = keyof typeof styleRules;
