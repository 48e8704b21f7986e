import { copy, edit, finds, findsAlone, remove } from './content.ts';

const event = 'timeline/first-delivery.md';
const article = 'articles/the-first-delivery.md';

findsAlone(
  'an unknown source',
  edit(event, '- tass-2019', '- tas-2019'),
  `
content/timeline/first-delivery.md:12:5  sources.0  [ref/unknown]
  Nothing in sources has the id "tas-2019".
  Did you mean "tass-2019"?
  12 |   - tas-2019
     |     ^`,
);
finds(
  'a source like none that there is',
  edit(event, '- tass-2019', '- x'),
  `
content/timeline/first-delivery.md:12:5  sources.0  [ref/unknown]
  Nothing in sources has the id "x".
  Add it to content/sources first.
  12 |   - x
     |     ^`,
);
finds(
  'an unknown actor',
  edit(event, '- turkey', '- turky'),
  `
content/timeline/first-delivery.md:6:5  actors.0  [ref/unknown]
  Nothing in people or organisations has the id "turky".
  Did you mean "turkey"?
  6 |   - turky
    |     ^`,
);
finds(
  'an actor by name',
  edit('quotes/done-deal.md', 'speaker: mevlut-cavusoglu', 'speaker: Mevlüt Çavuşoğlu'),
  `
content/quotes/done-deal.md:3:1  speaker  [ref/unknown]
  Nothing in people or organisations has the id "Mevlüt Çavuşoğlu".
  Did you mean "mevlut-cavusoglu"?
  3 | speaker: Mevlüt Çavuşoğlu
    | ^`,
);
finds(
  'an unknown quotation',
  edit(article, 'id: done-deal\n', 'id: dun-deal\n'),
  `
content/articles/the-first-delivery.md:29:5  quotes.0.id  [ref/unknown]
  Nothing in quotes has the id "dun-deal".
  Did you mean "done-deal"?
  29 |   - id: dun-deal
     |     ^`,
);
finds(
  'an unknown event',
  edit(article, '  - first-delivery\n', '  - first-deliveries\n'),
  `
content/articles/the-first-delivery.md:16:5  timeline.0  [ref/unknown]
  Nothing in timeline has the id "first-deliveries".
  Did you mean "first-delivery"?
  16 |   - first-deliveries
     |     ^`,
);
finds(
  'unknown ids in a record written in place',
  [
    edit(article, '- united-states', '- united-state'),
    edit(article, '- state-2020', '- stat-2020'),
  ],
  `
content/articles/the-first-delivery.md:22:9  timeline.1.actors.0  [ref/unknown]
  Nothing in people or organisations has the id "united-state".
  Did you mean "united-states"?
  22 |       - united-state
     |         ^

content/articles/the-first-delivery.md:26:9  timeline.1.sources.0  [ref/unknown]
  Nothing in sources has the id "stat-2020".
  Did you mean "state-2020"?
  26 |       - stat-2020
     |         ^`,
);
finds(
  'an unknown author',
  edit(article, '- desk', '- dask'),
  `
content/articles/the-first-delivery.md:7:5  authors.0  [ref/unknown]
  Nothing in authors has the id "dask".
  Did you mean "desk"?
  7 |   - dask
    |     ^`,
);
finds(
  'an unknown event on the front page',
  edit('pages/home.md', 'event: first-delivery', 'event: second-delivery'),
  `
content/pages/home.md:12:7  front.landmarks.0.event  [ref/unknown]
  Nothing in timeline has the id "second-delivery".
  Did you mean "first-delivery"?
  12 |     - event: second-delivery
     |       ^`,
);
finds(
  'an unknown organisation of an office',
  edit('people/mevlut-cavusoglu.md', 'organisation: turkey', 'organisation: türkey'),
  `
content/people/mevlut-cavusoglu.md:8:5  offices.0.organisation  [ref/unknown]
  Nothing in organisations has the id "türkey".
  Did you mean "turkey"?
  8 |     organisation: türkey
    |     ^`,
);
findsAlone(
  'an unknown source in a citation',
  edit(article, '[@tass-2019].\n\n::', '[@tass-2018].\n\n::'),
  `
content/articles/the-first-delivery.md:36:32  [ref/unknown]
  No source has the id "tass-2018".
  Did you mean "tass-2019"?
  36 | Parts arrived on 12 July 2019 [@tass-2018].
     |                                ^`,
);
finds(
  'an unknown source beside a known one, over the end of a line',
  edit(article, '[@tass-2019].\n\n::', '[@tass-2019, p.\n4;\n@reuters-1999].\n\n::'),
  `
content/articles/the-first-delivery.md:38:1  [ref/unknown]
  No source has the id "reuters-1999".
  Add it to content/sources first.
  38 | @reuters-1999].
     | ^`,
);
finds(
  'an unknown source in the other reading',
  edit(article, 'move [@tass-2019]', 'move [@tass-2018]'),
  `
content/articles/the-first-delivery.md:31:1  otherReading  [ref/unknown]
  No source has the id "tass-2018".
  Did you mean "tass-2019"?
  31 | otherReading: The delivery can be read as a bargaining move [@tass-2018].
     | ^`,
);
finds(
  'an unknown source in the account of a record written in place',
  edit(article, 'names SSB [@state-2020]', 'names SSB [@state-2021]'),
  `
content/articles/the-first-delivery.md:27:5  timeline.1.account  [ref/unknown]
  No source has the id "state-2021".
  Did you mean "state-2020"?
  27 |     account: The State Department names SSB [@state-2021].
     |     ^`,
);
finds(
  'a citation that cannot be read',
  edit(article, '[@state-2020, sec. 2]', '[@state-2020 sec. 2]'),
  `
content/articles/the-first-delivery.md:40:29  [citation/form]
  The citation [@state-2020 sec. 2] cannot be read.
  Write [@source-id], [@source-id, p. 4] or [@first-id; @second-id].
  40 | Washington answered in 2020 [@state-2020 sec. 2].
     |                             ^`,
);
finds(
  'a citation with a capital letter, far along the line',
  edit(
    article,
    'Washington answered in',
    `${'Washington answered, and answered again. '.repeat(4)}[@State-2020] It answered in`,
  ),
  `
content/articles/the-first-delivery.md:40:165  [citation/form]
  The citation [@State-2020] cannot be read.
  Write [@source-id], [@source-id, p. 4] or [@first-id; @second-id].
  40 | …shington answered, and answered again. [@State-2020] It answered in 2020 [@state-2020, sec. 2].
     |                                         ^`,
);
finds(
  'a citation in a heading',
  edit(article, '\nWashington answered', '\n## Answers [@tass-2019]\n\nWashington answered'),
  `
content/articles/the-first-delivery.md:40:1  [citation/place]
  A heading cannot carry a citation; cite in the text after it.
  40 | ## Answers [@tass-2019]
     | ^`,
);
findsAlone(
  'an unknown quotation in a block',
  edit(article, '::quote{id=done-deal}', '::quote{id=done-deel}'),
  `
content/articles/the-first-delivery.md:38:1  [ref/unknown]
  In the block "quote", no quote has the id "done-deel".
  Did you mean "done-deal"?
  38 | ::quote{id=done-deel}
     | ^`,
);
finds(
  'an entry that was removed, wherever it is named',
  remove('timeline/first-delivery.md'),
  `
content/articles/the-first-delivery.md:16:5  timeline.0  [ref/unknown]
  Nothing in timeline has the id "first-delivery".
  Add it to content/timeline first.
  16 |   - first-delivery
     |     ^

content/pages/home.md:12:7  front.landmarks.0.event  [ref/unknown]
  Nothing in timeline has the id "first-delivery".
  Add it to content/timeline first.
  12 |     - event: first-delivery
     |       ^

content/quotes/done-deal.md:6:1  event  [ref/unknown]
  Nothing in timeline has the id "first-delivery".
  Add it to content/timeline first.
  6 | event: first-delivery
    | ^`,
);
findsAlone(
  'a quotation of somebody who held no office that day',
  edit('people/mevlut-cavusoglu.md', 'to: 2023-06-03', 'to: 2019-07-11'),
  `
content/quotes/done-deal.md:4:1  date  [quote/no-office]
  Mevlüt Çavuşoğlu held no office on 12 July 2019.
  Recorded in content/people/mevlut-cavusoglu.md: Foreign Minister of Turkey (24 November 2015 to 11 July 2019).
  4 | date: 2019-07-12
    | ^`,
);
finds(
  'a quotation of somebody without any office',
  edit(
    'people/mevlut-cavusoglu.md',
    'offices:\n  - title: Foreign Minister of Turkey\n    from: 2015-11-24\n    to: 2023-06-03\n    organisation: turkey\n',
    '',
  ),
  `
content/quotes/done-deal.md:4:1  date  [quote/no-office]
  Mevlüt Çavuşoğlu held no office on 12 July 2019.
  Add the office to content/people/mevlut-cavusoglu.md.
  4 | date: 2019-07-12
    | ^`,
);
finds(
  'a quotation written in place of somebody who held no office that day',
  [
    edit(article, 'period: 2019-07/', 'period: 2014/'),
    edit(
      article,
      'quotes:\n',
    `quotes:
  - id: enough-said
    text: Enough said.
    speaker: mevlut-cavusoglu
    date: 2014-01-01
    venue: Ankara
    sources:
      - tass-2019
    context: He was asked again.
`,
    ),
  ],
  `
content/articles/the-first-delivery.md:32:5  quotes.0.date  [quote/no-office]
  Mevlüt Çavuşoğlu held no office on 1 January 2014.
  Recorded in content/people/mevlut-cavusoglu.md: Foreign Minister of Turkey (24 November 2015 to 3 June 2023).
  32 |     date: 2014-01-01
     |     ^`,
);
finds(
  'a person where an organisation is wanted',
  edit('people/mevlut-cavusoglu.md', 'organisation: turkey', 'organisation: mevlut-cavusoglu'),
  `
content/people/mevlut-cavusoglu.md:8:5  offices.0.organisation  [ref/unknown]
  Nothing in organisations has the id "mevlut-cavusoglu".
  Add it to content/organisations first.
  8 |     organisation: mevlut-cavusoglu
    |     ^`,
);

finds(
  'a publisher for the id of a source',
  [
    edit(event, '- tass-2019', '- The Hill'),
    ...['hill-a', 'hill-b', 'hill-c', 'hill-d'].flatMap((id) => [
      copy('sources/tass-2019.md', `sources/${id}.md`),
      edit(`sources/${id}.md`, /^publisher: .*$/m, 'publisher: The Hill'),
      edit(`sources/${id}.md`, /^title: .*$/m, `title: Report ${id}`),
    ]),
  ],
  `
content/timeline/first-delivery.md:12:5  sources.0  [ref/unknown]
  Nothing in sources has the id "The Hill".
  A source is named by its id. Of this publisher: hill-a, hill-b, hill-c and 1 more.
  12 |   - The Hill
     |     ^`,
);
