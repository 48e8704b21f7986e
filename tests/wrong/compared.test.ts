import { edit, file, finds, passes, warns, type Change } from './content.ts';

const american = (date = '2019-07-13') =>
  file(
    'quotes/consequences.md',
    `---\ntext: There will be consequences.\nspeaker: united-states\ndate: ${date}\nvenue: letter\nsources:\n  - state-2020\n---\n`,
  );

const question = (text: Readonly<Record<'from' | 'to', string>> = { from: '', to: '' }): Change =>
  file(
    'positions/was-it-final.md',
    `---
question: Was the purchase final?
standfirst: The two sides differ [@tass-2019].
sides:
  - side: us
    position: It was not [@state-2020].
    quotes:
      - consequences
  - side: turkey
    position: It was [@tass-2019].
    quotes:
      - done-deal
established:
  - It was bought [@tass-2019].
notKnown:
  - The price.
events:
  - first-delivery
updated: 2026-01-01
---
`.replace(text.from, text.to),
  );

const exchange = (text: Readonly<Record<'from' | 'to', string>> = { from: '', to: '' }): Change =>
  file(
    'exchanges/the-delivery.md',
    `---
title: The delivery
standfirst: The two sides differed [@tass-2019].
period: 2019-07-12/2019-07-13
events:
  - first-delivery
quotes:
  - done-deal
  - consequences
updated: 2026-01-01
---
`.replace(text.from, text.to),
  );

passes('a question and an exchange', [american(), question(), exchange()]);

finds('words of another side', [american(), question({ from: '- consequences', to: '- done-deal' })], `
content/positions/was-it-final.md:8:9  sides.0.quotes.0  [position/other-side]
  The words of "done-deal" are those of Turkey, not of the United States.
  Move them to the side "turkey".
  8 |       - done-deal
    |         ^
`);

finds(
  'a side that acted and is left out',
  [
    american(),
    file(
      'organisations/kremlin.md',
      '---\nname: The Kremlin\nkind: government\nside: russia\n---\n',
    ),
    edit('timeline/first-delivery.md', 'significance: 3', 'significance: 2'),
    edit('timeline/first-delivery.md', '  - turkey', '  - turkey\n  - kremlin'),
    question(),
  ],
  `
content/positions/was-it-final.md:18:5  events.0  [position/side-left-out]
  In "first-delivery" acted Russia, and "sides" does not have it.
  Add "- side: russia" under "sides": with its words, or alone if it has said nothing.
  18 |   - first-delivery
     |     ^
`,
);

warns(
  'a side shown without words that are on record',
  [american(), question({ from: '    quotes:\n      - done-deal\n', to: '' })],
  `
content/positions/was-it-final.md:9:5  sides.1  [position/words-on-record]  warning
  The page says that no words of Turkey are on record, but "done-deal" is on events of this question.
  List under "quotes" those that answer the question.
  9 |   - side: turkey
    |     ^
`,
);

finds('words long after an exchange', [american('2019-07-28'), exchange()], `
content/exchanges/the-delivery.md:9:5  quotes.1  [exchange/outside]
  The quotation "consequences" is of 28 July 2019, outside of 12 July – 13 July 2019 and the 14 days after it.
  Take it off the list, or widen "period".
  9 |   - consequences
    |     ^
`);
passes('words on the last day after an exchange', [american('2019-07-27'), exchange()]);
passes('words of a month within an exchange', [american('2019-07'), exchange()]);

finds('an exchange of one side', [american(), exchange({ from: '  - consequences\n', to: '' })], `
content/exchanges/the-delivery.md:7:1  quotes  [exchange/one-side]
  All these words are those of Turkey.
  Add the words of another side.
  7 | quotes:
    | ^
`);

finds(
  'a question that is none, without the side of Turkey and with nothing left open',
  [
    american(),
    question({ from: 'final?', to: 'final.' }),
    edit('positions/was-it-final.md', /  - side: turkey[\s\S]*?(?=established)/, ''),
    edit('positions/was-it-final.md', 'notKnown:\n  - The price.\n', ''),
  ],
  `
content/positions/was-it-final.md:1:1  disputed  [field/value]
  The field "disputed" needs a point, or "notKnown" does: what is neither disputed nor open is no question.
  1 | ---
    | ^

content/positions/was-it-final.md:2:1  question  [field/value]
  The field "question" must end with a question mark.
  2 | question: Was the purchase final.
    | ^

content/positions/was-it-final.md:4:1  sides  [field/value]
  The field "sides" must have "turkey"; a side that has said nothing is listed with its name alone.
  4 | sides:
    | ^
`,
);

finds('a position without a source', [american(), question({ from: ' [@state-2020]', to: ' in 2019' })], `
content/positions/was-it-final.md:6:5  sides.0.position  [citation/missing]
  The paragraph “It was not in 2019. …” states a fact and cites no source.
  End it with [@source-id], or leave it out until its source is found.
  6 |     position: It was not in 2019.
    |     ^
`);

finds('a period that is a month', [american(), exchange({ from: '2019-07-12/2019-07-13', to: '2019-07' })], `
content/exchanges/the-delivery.md:4:1  period  [field/value]
  The field "period" needs exact days: one, such as 2020-12-14, or the first and the last, such as 2020-12-14/2020-12-16.
  4 | period: 2019-07
    | ^
`);
