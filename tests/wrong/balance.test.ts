import { below, copy, edit, file, finds, passes, warns } from './content.ts';

const event = 'timeline/first-delivery.md';
const between = edit(event, '  - turkey', '  - turkey\n  - united-states');
const disputed = edit(
  event,
  'confidence: confirmed',
  `confidence: disputed
positions:
  - claim: Ankara calls it a delivery.
    by: turkey
    sources:
      - tass-2019
  - claim: A newspaper calls it a rehearsal.
    sources:
      - state-2020`,
);
const american = (speaker = 'united-states') =>
  file(
    'quotes/serious-consequences.md',
    `---
text: There will be consequences.
speaker: ${speaker}
date: 2019-07-13
venue: written statement
event: first-delivery
sources:
  - state-2020
---
`,
  );

warns('a turning point between two sides of which one is silent', between, `
content/timeline/first-delivery.md:5:1  actors  [balance/side-unheard]  warning
  Not heard here: United States.
  Register their words with "event: first-delivery", or mark the event in which they answer with "answers: first-delivery".
  5 | actors:
    | ^
`);
warns(
  'a disputed detail in which neither words nor position of a side are given',
  [
    between,
    disputed,
    edit(event, 'significance: 3', 'significance: 1'),
    edit('quotes/done-deal.md', 'event: first-delivery\n', ''),
  ],
  `
content/timeline/first-delivery.md:5:1  actors  [balance/side-unheard]  warning
  Not heard here: United States.
  Register their words with "event: first-delivery", or mark the event in which they answer with "answers: first-delivery".
  5 | actors:
    | ^
`,
);
passes('a turning point between two sides that are both heard', [between, american()]);
passes('a step between two sides of which one is silent', [
  between,
  edit(event, 'significance: 3', 'significance: 2'),
]);
passes('a disputed event with the position of the side that is silent', [
  between,
  disputed,
  edit(event, 'by: turkey', 'by: united-states'),
]);
passes('a turning point that another event answers', [
  between,
  american(),
  copy(event, 'timeline/washington-answers.md'),
  edit('timeline/washington-answers.md', '  - turkey\n', ''),
  edit('timeline/washington-answers.md', 'kind: delivery', 'answers: first-delivery\nkind: delivery'),
  edit('quotes/serious-consequences.md', 'event: first-delivery', 'event: washington-answers'),
]);
passes('a silent side, accepted with its reason', [
  between,
  file(
    'exceptions/silence.md',
    `---
rule: balance/side-unheard
entry: timeline/first-delivery
words: United States
reason: Washington was present only as an observer and had nothing to say.
---
`,
  ),
]);
finds(
  'words with a fault elsewhere, which still are words',
  [between, american(), edit('quotes/serious-consequences.md', '2019-07-13', '2019-07-33')],
  `
content/quotes/serious-consequences.md:4:1  date  [field/value]
  There is no such day: July 2019 has 31 days.
  4 | date: 2019-07-33
    | ^
`,
);

const alone = edit(event, '  - state-2020\n', '');
warns('a turning point that one report carries', alone, `
content/timeline/first-delivery.md:10:1  confidence  [balance/one-source]  warning
  The event is called confirmed, and one source carries it.
  Add a source of its own, or write "confidence: reported".
  10 | confidence: confirmed
     | ^
`);
warns(
  'a turning point whose sources repeat one report',
  [
    copy('sources/tass-2019.md', 'sources/copy-2019.md'),
    edit('sources/copy-2019.md', 'publisher: TASS', 'publisher: Ahval'),
    edit('sources/copy-2019.md', 'language: ru', 'language: ru\norigin: Tass (copy)'),
    edit(event, '  - state-2020', '  - copy-2019'),
  ],
  `
content/timeline/first-delivery.md:10:1  confidence  [balance/one-source]  warning
  The event is called confirmed, and its 2 sources repeat one report.
  Add a source of its own, or write "confidence: reported".
  10 | confidence: confirmed
     | ^
`,
);
warns(
  'a disputed detail that one report carries',
  [
    alone,
    disputed,
    edit(event, '      - state-2020', '      - tass-2019'),
    edit(event, 'significance: 3', 'significance: 1'),
  ],
  `
content/timeline/first-delivery.md:10:1  confidence  [balance/one-source]  warning
  The event is called disputed, and one source carries it.
  Add a source of its own, or write "confidence: reported".
  10 | confidence: disputed
     | ^
`,
);
passes('a turning point that one official document carries', edit(event, '  - tass-2019\n', ''));
passes('a detail that one report carries', [
  alone,
  edit(event, 'significance: 3', 'significance: 1'),
]);
finds('one source that does not exist', edit(event, '  - state-2020', '  - state-2022'), `
content/timeline/first-delivery.md:13:5  sources.1  [ref/unknown]
  Nothing in sources has the id "state-2022".
  Did you mean "state-2020"?
  13 |   - state-2022
     |     ^
`);

const stateOnly = [
  edit('sources/tass-2019.md', 'language: ru', 'language: ru\nstateRun: true'),
  edit(event, '  - state-2020\n', ''),
  edit(event, 'confidence: confirmed', 'confidence: reported'),
];
warns('an account from a state-run outlet alone that does not say so', stateOnly, `
content/timeline/first-delivery.md:11:1  sources  [balance/state-only]  warning
  Only state-run outlets carry the event, and its account does not say so.
  Name the outlet as state-run in the text: “the Russian state agency TASS reported …”.
  11 | sources:
     | ^
`);
passes('an account that names the state agency', [
  ...stateOnly,
  below(event, 'So the Russian state agency TASS reported [@tass-2019].'),
]);
