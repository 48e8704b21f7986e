import { copy, edit, file, passes, warns } from './content.ts';

const event = 'timeline/first-delivery.md';
const another = (title: string, ...more: Parameters<typeof edit>[]) => [
  copy(event, 'timeline/s400-delivery.md'),
  edit('timeline/s400-delivery.md', /title: .*/, `title: ${title}`),
  ...more.map((one) => edit(...one)),
];
const quote = (name: string, text: string) => [
  copy('quotes/done-deal.md', `quotes/${name}.md`),
  edit(`quotes/${name}.md`, /text: .*/, `text: ${text}`),
];
const source = (name: string, from: string, to: string) => [
  copy('sources/state-2020.md', `sources/${name}.md`),
  edit(`sources/${name}.md`, from, to),
];
const state = 'https://www.state.gov/sanctions';

warns(
  'two events of one day with titles alike',
  another('First parts of the S-400 land at Mürted'),
  `
content/timeline/s400-delivery.md:2:1  title  [entry/near-duplicate]  warning
  The event "first-delivery" is of the same day and is called alike: “The first parts land at Mürted”.
  Merge the two if they are one event, or say in content/exceptions why there are both.
  2 | title: First parts of the S-400 land at Mürted
    | ^`,
);
warns(
  'two events with a source in common, one of them known to the month',
  another('Parts land near Ankara', ['timeline/s400-delivery.md', 'date: 2019-07-12', 'date: 2019-07']),
  `
content/timeline/s400-delivery.md:2:1  title  [entry/near-duplicate]  warning
  The event "first-delivery" is of the same day and is called alike: “The first parts land at Mürted”.
  Merge the two if they are one event, or say in content/exceptions why there are both.
  2 | title: Parts land near Ankara
    | ^`,
);
passes('two events of one day with other titles', another('Washington answers Ankara'));
passes('two events with titles alike on two days', [
  ...another('The first parts land near Mürted', ['timeline/s400-delivery.md', 'date: 2019-07-12', 'date: 2019-07-11']),
]);
passes('two events that share some words, but no source', [
  ...another('Parts land near Ankara', ['timeline/s400-delivery.md', '  - tass-2019', '  - state-2020'], ['timeline/s400-delivery.md', '[@tass-2019]', '[@state-2020]']),
]);
passes('an accepted pair of events', [
  ...another('First parts of the S-400 land at Mürted'),
  file(
    'exceptions/two-landings.md',
    `---
rule: entry/near-duplicate
entry: timeline/s400-delivery
words: first-delivery
reason: Two aircraft landed that day, and sources tell the two landings apart.
---
`,
  ),
]);
warns(
  'the same words twice, by the same speaker on one day',
  quote('we-did-it', 'It is a done deal. We did it.'),
  `
content/quotes/we-did-it.md:2:1  text  [entry/near-duplicate]  warning
  The quotation "done-deal" has the same words, or nearly.
  Keep one, with both sources; other wordings belong under its "variants"; or say in content/exceptions why there are both.
  2 | text: It is a done deal. We did it.
    | ^`,
);
warns(
  'the same words by another speaker on another day',
  [
    edit('quotes/done-deal.md', 'It is a done deal.', 'It is a done deal, and we go on.'),
    ...quote('we-go-on', 'It is a “done” deal and we go on'),
    edit('quotes/we-go-on.md', 'speaker: mevlut-cavusoglu', 'speaker: turkey'),
    edit('quotes/we-go-on.md', 'date: 2019-07-12', 'date: 2019-07-11'),
  ],
  `
content/quotes/we-go-on.md:2:1  text  [entry/near-duplicate]  warning
  The quotation "done-deal" has the same words, or nearly.
  Keep one, with both sources; other wordings belong under its "variants"; or say in content/exceptions why there are both.
  2 | text: It is a “done” deal and we go on
    | ^`,
);
passes('other words of the same speaker on the same day', quote('no-deal', 'There was no other deal to be had from them.'));
warns(
  'one person under two spellings',
  [copy('people/mevlut-cavusoglu.md', 'people/mevlut.md'), edit('people/mevlut.md', /name: .*/, 'name: Cavusoglu, Mevlut')],
  `
content/people/mevlut.md:2:1  name  [entry/near-duplicate]  warning
  "mevlut-cavusoglu" has the same name, Mevlüt Çavuşoğlu.
  Merge the two if they are one, or say in content/exceptions why there are both.
  2 | name: Cavusoglu, Mevlut
    | ^`,
);
warns(
  'one page as two sources',
  source('the-sanctions', state, 'http://state.gov/sanctions/?utm_source=x#top'),
  `
content/sources/the-sanctions.md:5:1  url  [entry/near-duplicate]  warning
  The source "state-2020" is the same page.
  Cite "state-2020" instead and delete this one, or say in content/exceptions why there are both.
  5 | url: http://state.gov/sanctions/?utm_source=x#top
    | ^`,
);
passes('two pages of one publisher', source('the-sanctions', state, `${state}?page=2`));
warns(
  'one page without an address as two sources',
  [copy('sources/tass-2019.md', 'sources/tass-delivery.md'), edit('sources/tass-delivery.md', 'First S-400 delivery', '“First S-400 delivery”')],
  `
content/sources/tass-delivery.md:2:1  title  [entry/near-duplicate]  warning
  The source "tass-2019" is the same page.
  Cite "tass-2019" instead and delete this one, or say in content/exceptions why there are both.
  2 | title: “First S-400 delivery”
    | ^`,
);
const term = (name: string, forms: string) =>
  file(
    `glossary/${name}.md`,
    `---
term: ${name}
forms: [${forms}]
definition: A law.
sources: [state-2020]
---
`,
  );
warns(
  'two terms with one form',
  [term('caatsa', 'the Act'), term('ndaa', 'The act')],
  `
content/glossary/ndaa.md:2:1  term  [entry/near-duplicate]  warning
  The term "caatsa" has a form in common with this one; only one of them can be linked.
  Take the form out of one of them, or say in content/exceptions why there are both.
  2 | term: ndaa
    | ^`,
);
