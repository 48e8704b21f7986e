import { describe } from 'vitest';
import { below, edit, findsAlone, passes, warns } from './content.ts';

const article = 'articles/the-first-delivery.md';
const cited = (sentence: string) => below(article, `${sentence} [@tass-2019].`);

describe('banned words', () => {
  findsAlone('a verb that makes a fight of a statement', cited('Ankara slammed the offer'), `
content/articles/the-first-delivery.md:42:8  [style/banned]  warning
  “slammed” makes a fight of a statement.
  Write “said”, “answered”, “criticised” or “refused”.
  42 | Ankara slammed the offer [@tass-2019].
     |        ^
`);
  warns(
    'a phrase that runs over two lines of the frontmatter',
    edit(article, 'The price of the second battery.', '>-\n    Whether there is one remains to\n    be seen.'),
    `
content/articles/the-first-delivery.md:34:26  notKnown.0  [style/banned]  warning
  “remains to be seen” says nothing.
  Delete it, or say what is not known.
  34 |     Whether there is one remains to
     |                          ^
`,
  );
  passes(
    'banned words in a quotation, a name, code and a web address',
    cited('“Ankara slammed it”, he said in the Fury Room, see <https://a.example/ire> and `ire`'),
  );
});

describe('words that age', () => {
  warns('“recently” and “last month”', cited('Ankara said recently that last month was over'), `
content/articles/the-first-delivery.md:42:13  [style/undated]  warning
  “recently” ages: a reader cannot see which day is meant.
  Say the date, or leave the word out.
  42 | Ankara said recently that last month was over [@tass-2019].
     |             ^

content/articles/the-first-delivery.md:42:27  [style/undated]  warning
  “last month” ages: a reader cannot see which day is meant.
  Say the date, or leave the word out.
  42 | Ankara said recently that last month was over [@tass-2019].
     |                           ^
`);
  warns('a word that begins a sentence', cited('It ended in 2019. Now it is over'), `
content/articles/the-first-delivery.md:42:19  [style/undated]  warning
  “Now” ages: a reader cannot see which day is meant.
  Say the date, or leave the word out.
  42 | It ended in 2019. Now it is over [@tass-2019].
     |                   ^
`);
  warns('a word in the title of an event', edit('timeline/first-delivery.md', 'The first parts land', 'The first parts land today'), `
content/timeline/first-delivery.md:2:29  title  [style/undated]  warning
  “today” ages: a reader cannot see which day is meant.
  Say the date, or leave the word out.
  2 | title: The first parts land today at Mürted
    |                             ^
`);
  passes('words that are bound to another day, and names', [
    cited('Until now held by the army, it was brought up to date in 2019, as USA Today said'),
    cited('It went so far as to ask at the moment it ended; “it is over now”, it said'),
  ]);
});

describe('questions and contrasts', () => {
  warns('a question in the text of an article', cited('It landed. What did Washington do? It waited'), `
content/articles/the-first-delivery.md:42:12  [style/question]  warning
  The text asks: “What did Washington do?”
  Say what is known and what is not; only a heading may be a question.
  42 | It landed. What did Washington do? It waited [@tass-2019].
     |            ^
`);
  passes('a question as a heading, in quotation marks and in a headline', [
    below(article, '## What did Washington do?'),
    cited('“What will they do?”, he asked'),
    edit(article, 'headline: The first delivery ended an argument', 'headline: Did the delivery end an argument?'),
  ]);
  warns('a sentence that says first what is not', cited('This is not a purchase, it is a turn to the east'), `
content/articles/the-first-delivery.md:42:1  [style/contrast]  warning
  “This is not a purchase, it is …” says first what is not.
  Say what is, in one plain sentence.
  42 | This is not a purchase, it is a turn to the east [@tass-2019].
     | ^
`);
  passes('a plain denial', cited('It was not a purchase, the agency said; it was delivered in 2019'));
});

describe('repeated words and articles', () => {
  warns('a word written twice, over two lines', cited('The parts came to\nto Mürted'), `
content/articles/the-first-delivery.md:42:16  [style/repeated]  warning
  “to” is written twice.
  Delete one.
  42 | The parts came to
     |                ^
`);
  passes('words that may stand twice', cited('He said that that had had no effect on Duran Duran'));
  warns(
    '“a” and “an” before the wrong sound',
    cited('It was a airfield, an unit, a S-400 and an KC-135'),
    `
content/articles/the-first-delivery.md:42:8  [style/article]  warning
  “a” does not fit “airfield”.
  Write “an airfield”.
  42 | It was a airfield, an unit, a S-400 and an KC-135 [@tass-2019].
     |        ^

content/articles/the-first-delivery.md:42:20  [style/article]  warning
  “an” does not fit “unit”.
  Write “a unit”.
  42 | It was a airfield, an unit, a S-400 and an KC-135 [@tass-2019].
     |                    ^

content/articles/the-first-delivery.md:42:29  [style/article]  warning
  “a” does not fit “S-400”.
  Write “an S-400”.
  42 | It was a airfield, an unit, a S-400 and an KC-135 [@tass-2019].
     |                             ^

content/articles/the-first-delivery.md:42:41  [style/article]  warning
  “an” does not fit “KC-135”.
  Write “a KC-135”.
  42 | It was a airfield, an unit, a S-400 and an KC-135 [@tass-2019].
     |                                         ^
`,
  );
  passes(
    'articles before letters, numbers and odd words',
    cited('It was an S-400, an F-35, a US aircraft, a European one, a unilateral step, an hour and an 11-year loan, as Erdoğan met him'),
  );
});

describe('length', () => {
  warns(
    'a headline with a full stop, a long standfirst and a key point that is no sentence',
    [
      edit(article, 'ended an argument', 'ended an argument.'),
      edit(article, 'standfirst: Aircraft', 'standfirst: Parts came. They came from Russia. Aircraft'),
      edit(article, 'Ankara called it a done deal.', 'Ankara and a done deal'),
    ],
    `
content/articles/the-first-delivery.md:2:11  headline  [style/length]  warning
  The headline ends in a full stop.
  Delete the full stop.
  2 | headline: The first delivery ended an argument.
    |           ^

content/articles/the-first-delivery.md:3:13  standfirst  [style/length]  warning
  The standfirst has 3 sentences.
  Answer the headline in one or two.
  3 | standfirst: Parts came. They came from Russia. Aircraft landed at Mürted in July 2019.
    |             ^

content/articles/the-first-delivery.md:12:5  keyPoints.1  [style/length]  warning
  The key point does not end as a sentence does.
  Write a full sentence that stands alone, and end it with a full stop.
  12 |   - Ankara and a done deal
     |     ^
`,
  );
  warns('a standfirst in two sentences that are too long', edit(article, 'standfirst: Aircraft', `standfirst: Parts came${' from Russia and from other places'.repeat(10)}. Aircraft`), `
content/articles/the-first-delivery.md:3:13  standfirst  [style/length]  warning
  The standfirst has 391 characters.
  Keep it to 350.
  3 | standfirst: Parts came from Russia and from other places from Russia and from other places from Russ…
    |             ^
`);
  warns(
    'an explainer of more than 900 words',
    [
      edit(article, 'kind: analysis', 'kind: explainer'),
      below(article, 'Some parts were sent by sea and others came by air to the same place. '.repeat(65).trim()),
    ],
    `
content/articles/the-first-delivery.md:36:1  [style/length]  warning
  The article has 985 words.
  An article of the kind explainer has at most 900: one question, answered.
  36 | Parts arrived on 12 July 2019 [@tass-2019].
     | ^
`,
  );
  passes('an analysis of as many words, and a short one', below(article, 'Some parts were sent by sea and others came by air to the same place. '.repeat(65).trim()));
});
