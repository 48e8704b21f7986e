import { below, edit, file, findsAlone } from './content.ts';

const article = 'articles/the-first-delivery.md';

findsAlone(
  'several faults in several files, all in one run',
  [
    edit(article, 'kind: analysis', 'kind: essay'),
    edit(article, '- desk', '- dask'),
    edit(article, 'date: 2020-12-14', 'date: 2020-14-12'),
    below(article, 'It <b>landed</b> [@tass-2091].'),
    file('glossary/waiver.md', "---\nterm: 'Waiver\n---\n"),
    edit('timeline/first-delivery.md', '- tass-2019', '- tass-2018\n  - reuters'),
    edit('timeline/first-delivery.md', 'kind: delivery', 'knd: delivery'),
    edit('quotes/done-deal.md', 'date: 2019-07-12', 'date: 2013-07-12'),
    file('timelines/x.md', ''),
  ],
  `
content/articles/the-first-delivery.md:4:1  kind  [field/value]
  The field "kind" cannot be "essay".
  One of: analysis, explainer, profile, questions.
  4 | kind: essay
    | ^

content/articles/the-first-delivery.md:7:5  authors.0  [ref/unknown]
  Nothing in authors has the id "dask".
  Did you mean "desk"?
  7 |   - dask
    |     ^

content/articles/the-first-delivery.md:19:5  timeline.1.date  [field/value]
  There is no month 14; months run from 01 to 12.
  19 |     date: 2020-14-12
     |     ^

content/articles/the-first-delivery.md:42:4  [body/html]
  Raw HTML is not allowed in the text: <b>
  Write it in Markdown.
  42 | It <b>landed</b> [@tass-2091].
     |    ^

content/articles/the-first-delivery.md:42:19  [ref/unknown]
  No source has the id "tass-2091".
  Did you mean "tass-2019"?
  42 | It <b>landed</b> [@tass-2091].
     |                   ^

content/glossary/waiver.md:2:7  [yaml/broken]
  A quotation mark or bracket that was opened is not closed.
  Close it on the same line.
  2 | term: 'Waiver
    |       ^

content/quotes/done-deal.md:4:1  date  [quote/no-office]
  Mevlüt Çavuşoğlu held no office on 12 July 2013.
  Recorded in content/people/mevlut-cavusoglu.md: Foreign Minister of Turkey (24 November 2015 to 3 June 2023).
  4 | date: 2013-07-12
    | ^

content/timeline/first-delivery.md:1:1  kind  [field/missing]
  The field "kind" is missing.
  One of: statement, negotiation, contract, deal, sanction, vote, law, delivery, conflict, test, exclusion.
  1 | ---
    | ^

content/timeline/first-delivery.md:4:1  knd  [field/unknown]
  There is no field "knd" here.
  Did you mean "kind"?
  4 | knd: delivery
    | ^

content/timeline/first-delivery.md:12:5  sources.0  [ref/unknown]
  Nothing in sources has the id "tass-2018".
  Did you mean "tass-2019"?
  12 |   - tass-2018
     |     ^

content/timeline/first-delivery.md:13:5  sources.1  [ref/unknown]
  Nothing in sources has the id "reuters".
  Add it to content/sources first.
  13 |   - reuters
     |     ^

content/timelines:1:1  [file/folder]
  There is no kind of entry named "timelines".
  Did you mean "timeline"?`,
);
