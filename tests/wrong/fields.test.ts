import { edit, finds, findsAlone, remove } from './content.ts';

const event = 'timeline/first-delivery.md';
const article = 'articles/the-first-delivery.md';

findsAlone(
  'an unknown field',
  edit(event, 'places:', 'place:'),
  `
content/timeline/first-delivery.md:7:1  place  [field/unknown]
  There is no field "place" here.
  Did you mean "places"?
  7 | place:
    | ^`,
);
finds(
  'an unknown field that is empty',
  edit(event, 'places:\n  - Mürted', 'place:'),
  `
content/timeline/first-delivery.md:7:1  place  [field/unknown]
  There is no field "place" here.
  Did you mean "places"?
  7 | place:
    | ^`,
);
finds(
  'an unknown field with the name of a property of every object',
  edit(event, 'places:', '__proto__:'),
  `
content/timeline/first-delivery.md:7:1  __proto__  [field/unknown]
  There is no field "__proto__" here.
  Fields are: title, date, after, answers, known, added, kind, actors, places, significance, confidence, positions, sources, corrections, aliases.
  7 | __proto__:
    | ^`,
);
finds(
  'a list in the place of a name',
  edit(event, 'places:', '[places]:'),
  `
content/timeline/first-delivery.md:1:1  [ places ]  [field/unknown]
  There is no field "[ places ]" here.
  Did you mean "places"?
  1 | ---
    | ^`,
);
finds(
  'a field like none that there is',
  edit(event, 'places:', 'weather:'),
  `
content/timeline/first-delivery.md:7:1  weather  [field/unknown]
  There is no field "weather" here.
  Fields are: title, date, after, answers, known, added, kind, actors, places, significance, confidence, positions, sources, corrections, aliases.
  7 | weather:
    | ^`,
);
findsAlone(
  'an unknown field in a record written in place',
  edit(article, '    sources:\n', '    sorces:\n'),
  `
content/articles/the-first-delivery.md:17:5  timeline.1.sources  [field/missing]
  The field "sources" is missing.
  17 |   - id: sanctions-on-ssb
     |     ^

content/articles/the-first-delivery.md:25:5  timeline.1.sorces  [field/unknown]
  There is no field "sorces" here.
  Did you mean "sources"?
  25 |     sorces:
     |     ^`,
);
finds(
  'an unknown field beside the id of an event',
  edit(article, '  - first-delivery\n', '  - id: first-delivery\n    nte: The first of many.\n'),
  `
content/articles/the-first-delivery.md:16:5  timeline.0.note  [field/missing]
  The field "note" is missing.
  16 |   - id: first-delivery
     |     ^

content/articles/the-first-delivery.md:17:5  timeline.0.nte  [field/unknown]
  There is no field "nte" here.
  Did you mean "note"?
  17 |     nte: The first of many.
     |     ^`,
);
finds(
  'an unknown field of an office',
  edit('people/mevlut-cavusoglu.md', '    organisation:', '    organization:'),
  `
content/people/mevlut-cavusoglu.md:8:5  offices.0.organization  [field/unknown]
  There is no field "organization" here.
  Did you mean "organisation"?
  8 |     organization: turkey
    |     ^`,
);
findsAlone(
  'an empty required field',
  edit(event, 'title: The first parts land at Mürted', 'title:'),
  `
content/timeline/first-delivery.md:2:1  title  [field/empty]
  The field "title" is empty.
  2 | title:
    | ^`,
);
finds(
  'a required field of nothing but spaces',
  edit(event, 'title: The first parts land at Mürted', "title: '  '"),
  `
content/timeline/first-delivery.md:2:1  title  [field/empty]
  The field "title" is empty.
  2 | title: '  '
    | ^`,
);
findsAlone(
  'a missing required field',
  edit(event, 'title: The first parts land at Mürted\n', ''),
  `
content/timeline/first-delivery.md:1:1  title  [field/missing]
  The field "title" is missing.
  1 | ---
    | ^`,
);
finds(
  'a missing field that has a choice of values',
  edit(event, 'kind: delivery\n', ''),
  `
content/timeline/first-delivery.md:1:1  kind  [field/missing]
  The field "kind" is missing.
  One of: statement, negotiation, contract, deal, sanction, vote, law, delivery, conflict, test, exclusion.
  1 | ---
    | ^`,
);
finds(
  'a missing field of a record written in place',
  edit(article, '    title: The United States sanctions SSB\n', ''),
  `
content/articles/the-first-delivery.md:17:5  timeline.1.title  [field/missing]
  The field "title" is missing.
  17 |   - id: sanctions-on-ssb
     |     ^`,
);
finds(
  'a value that is no choice',
  edit(event, 'kind: delivery', 'kind: delivry'),
  `
content/timeline/first-delivery.md:4:1  kind  [field/value]
  The field "kind" cannot be "delivry".
  Did you mean "delivery"? One of: statement, negotiation, contract, deal, sanction, vote, law, delivery, conflict, test, exclusion.
  4 | kind: delivry
    | ^`,
);
finds(
  'a number out of range',
  edit(event, 'significance: 3', 'significance: 5'),
  `
content/timeline/first-delivery.md:9:1  significance  [field/value]
  The field "significance" must be 1, 2 or 3.
  9 | significance: 5
    | ^`,
);
finds(
  'a number where text is wanted',
  edit(event, 'title: The first parts land at Mürted', 'title: 1984'),
  `
content/timeline/first-delivery.md:2:1  title  [field/type]
  The field "title" must be text, but it is a number.
  Put it between quotation marks: '1984'.
  2 | title: 1984
    | ^`,
);
findsAlone(
  'text where a list is wanted',
  edit(event, 'places:\n  - Mürted', 'places: Mürted'),
  `
content/timeline/first-delivery.md:7:1  places  [field/type]
  The field "places" must be a list, but it is text.
  Write each item on its own line below the field: - Mürted
  7 | places: Mürted
    | ^`,
);
finds(
  'a list where text is wanted',
  edit(event, 'title: The first parts land at Mürted', 'title: [The]'),
  `
content/timeline/first-delivery.md:2:1  title  [field/type]
  The field "title" must be text, but it is a list.
  2 | title: [The]
    | ^`,
);
finds(
  'an item that is neither an id nor a record',
  edit(article, '  - first-delivery\n', '  - 12\n'),
  `
content/articles/the-first-delivery.md:16:5  timeline.0  [field/type]
  Item 1 of "timeline" cannot be a number.
  16 |   - 12
     |     ^`,
);
finds(
  'an empty list of what needs one',
  edit(event, 'sources:\n  - tass-2019\n  - state-2020', 'sources: []'),
  `
content/timeline/first-delivery.md:11:1  sources  [field/value]
  The field "sources" needs at least one source.
  11 | sources: []
     | ^`,
);
finds(
  'a text that is too long',
  edit(article, 'headline: The first', `headline: ${'long and longer '.repeat(7)}`),
  `
content/articles/the-first-delivery.md:2:1  headline  [field/value]
  The field "headline" has 139 characters; 80 are the most that cards, lists and feeds show whole.
  2 | headline: long and longer long and longer long and longer long and longer long and longer long and l…
    | ^`,
);
finds(
  'a disputed event without positions',
  edit(event, 'confidence: confirmed', 'confidence: disputed'),
  `
content/timeline/first-delivery.md:1:1  positions  [field/value]
  A disputed event needs at least two positions, each with its sources.
  1 | ---
    | ^`,
);
finds(
  'a disputed event without positions, written in place',
  edit(article, 'confidence: confirmed', 'confidence: disputed'),
  `
content/articles/the-first-delivery.md:17:5  timeline.1.positions  [field/value]
  A disputed event needs at least two positions, each with its sources.
  17 |   - id: sanctions-on-ssb
     |     ^`,
);
finds(
  'original words without their language',
  edit('quotes/done-deal.md', 'speaker:', 'original: Bu iş bitti.\nspeaker:'),
  `
content/quotes/done-deal.md:1:1  language  [field/value]
  Original words need their language, such as tr or ru.
  1 | ---
    | ^`,
);
finds(
  'an address of a source that is no web address',
  edit('sources/state-2020.md', 'https://www.state.gov/sanctions', 'javascript:alert(1)'),
  `
content/sources/state-2020.md:5:1  url  [field/value]
  The field "url" is not a web address that starts with https:// or http://.
  5 | url: javascript:alert(1)
    | ^`,
);
finds(
  'a row with too few values',
  edit('figures/votes.md', '- - Senate\n    - 98', '- [Senate]'),
  `
content/figures/votes.md:12:5  rows.1  [field/value]
  Item 2 of "rows" needs 2 values, one for each column, but has 1.
  12 |   - [Senate]
     |     ^`,
);
finds(
  'no entry for the front page',
  remove('pages/home.md'),
  `
content/pages/home.md:1:1  [page/front]
  This entry must say what the front page leads with, under "front".`,
);
finds(
  'a front page that leads with nothing',
  edit('pages/home.md', /front:[^]*landmarks:[^]*?(?=---)/, ''),
  `
content/pages/home.md:1:1  front  [page/front]
  This entry must say what the front page leads with, under "front".
  1 | ---
    | ^`,
);

finds(
  'a front page that leads with a draft',
  edit('articles/the-first-delivery.md', /^draft: .*|^kind: /m, 'draft: true\nkind: '),
  `
content/pages/home.md:6:3  front.lead  [page/draft]
  The article "the-first-delivery" is a draft; the front page cannot lead to it.
  Remove "draft: true" from content/articles/the-first-delivery.md, or name another article.
  6 |   lead: the-first-delivery
    |   ^

content/pages/home.md:8:7  front.readFirst.0  [page/draft]
  The article "the-first-delivery" is a draft; the front page cannot lead to it.
  Remove "draft: true" from content/articles/the-first-delivery.md, or name another article.
  8 |     - the-first-delivery
    |       ^
`,
);
finds(
  'a failed address that is not there',
  edit('sources/tass-2019.md', 'language: ru', 'language: ru\nunreachable: 2026-11-25'),
  `
content/sources/tass-2019.md:7:1  unreachable  [field/value]
  The field "unreachable" is the day on which an address failed, but no address stands under "url".
  7 | unreachable: 2026-11-25
    | ^`,
);
finds(
  'a day that is only a year',
  edit('articles/the-first-delivery.md', 'authors:', 'reviewed: 2026\nauthors:'),
  `
content/articles/the-first-delivery.md:6:1  reviewed  [field/value]
  The field "reviewed" needs the exact day, written year-month-day, such as 2020-12-14.
  6 | reviewed: 2026
    | ^`,
);

finds(
  'a choice with a capital letter, and yes for true',
  [
    edit('timeline/first-delivery.md', 'kind: delivery', 'kind: Delivery'),
    edit('articles/the-first-delivery.md', 'kind: analysis', 'kind: analysis\ndraft: yes'),
  ],
  `
content/articles/the-first-delivery.md:5:1  draft  [field/type]
  The field "draft" must be true or false, but it is text.
  Write true, without quotation marks.
  5 | draft: yes
    | ^

content/timeline/first-delivery.md:4:1  kind  [field/value]
  The field "kind" cannot be "Delivery".
  Write delivery.
  4 | kind: Delivery
    | ^`,
);
