import { copy, edit, file, finds, findsAlone } from './content.ts';

const article = 'articles/the-first-delivery.md';
const law = 'articles/the-law.mdx';

findsAlone(
  'an article in .md and in .mdx',
  copy(article, 'articles/the-first-delivery.mdx'),
  `
content/articles/the-first-delivery.mdx:1:1  [id/twice]
  The id "the-first-delivery" is used twice: here and in content/articles/the-first-delivery.md, line 1.
  Give one of them another id, or merge the two.
  1 | ---
    | ^

content/articles/the-first-delivery.mdx:17:5  timeline.1.id  [id/twice]
  The id "sanctions-on-ssb" is used twice: here and in content/articles/the-first-delivery.md, line 17.
  Give one of them another id, or merge the two.
  17 |   - id: sanctions-on-ssb
     |     ^`,
);
findsAlone(
  'a record written in place under the id of a file',
  edit(article, 'id: sanctions-on-ssb', 'id: first-delivery'),
  `
content/articles/the-first-delivery.md:17:5  timeline.1.id  [id/twice]
  The id "first-delivery" is used twice: here and in content/timeline/first-delivery.md, line 1.
  Refer to the file by its id alone, or give this record another id.
  17 |   - id: first-delivery
     |     ^`,
);
finds(
  'one record written in place in two articles',
  [
    edit(law, 'period: 2017-08-02', 'period: 2017-08-02/2020-12'),
    edit(
      law,
      'otherReading:',
    `timeline:
  - id: sanctions-on-ssb
    title: The United States sanctions SSB again
    date: 2020-12-14
    kind: sanction
    actors:
      - united-states
    significance: 3
    confidence: confirmed
    sources:
      - state-2020
    account: The State Department names SSB.
otherReading:`,
    ),
  ],
  `
content/articles/the-law.mdx:16:5  timeline.0.id  [id/twice]
  The id "sanctions-on-ssb" is used twice: here and in content/articles/the-first-delivery.md, line 17.
  Give one of them another id, or merge the two.
  16 |   - id: sanctions-on-ssb
     |     ^`,
);
findsAlone(
  'a person and an organisation with one id',
  copy('organisations/turkey.md', 'people/turkey.md'),
  `
content/people/turkey.md:1:1  [id/twice]
  The id "turkey" is used twice: here and in content/organisations/turkey.md, line 1.
  Give one of them another id, or merge the two.
  1 | ---
    | ^

content/people/turkey.md:3:1  kind  [field/unknown]
  There is no field "kind" here.
  Fields are: name, sortName, side, offices, sources, aliases.
  3 | kind: state
    | ^`,
);
findsAlone(
  'an alias that is another article',
  edit(law, 'notKnown:', 'aliases:\n  - section-231\n  - the-first-delivery\nnotKnown:'),
  `
content/articles/the-law.mdx:18:5  aliases.1  [id/twice]
  The alias "the-first-delivery" is taken: content/articles/the-first-delivery.md, line 1.
  Remove the alias, or give it to one entry only.
  18 |   - the-first-delivery
     |     ^`,
);
finds(
  'an alias of two articles',
  [
    edit(law, 'notKnown:', 'aliases:\n  - section-231\nnotKnown:'),
    edit(article, 'notKnown:', 'aliases:\n  - section-231\nnotKnown:'),
  ],
  `
content/articles/the-law.mdx:17:5  aliases.0  [id/twice]
  The alias "section-231" is taken: content/articles/the-first-delivery.md, line 33.
  Remove the alias, or give it to one entry only.
  17 |   - section-231
     |     ^`,
);
finds(
  'an id in a wrong form',
  edit(article, 'id: sanctions-on-ssb', 'id: Sanctions_on_SSB'),
  `
content/articles/the-first-delivery.md:17:5  timeline.1.id  [field/value]
  The field "id" may hold only small letters a to z, digits and single hyphens.
  Write sanctions-on-ssb.
  17 |   - id: Sanctions_on_SSB
     |     ^`,
);
finds(
  'an id that is a page of the site',
  copy('quotes/done-deal.md', 'quotes/by-speaker.md'),
  `
content/quotes/by-speaker.md:1:1  [file/reserved]
  The id "by-speaker" is taken by a page of the site.
  Choose another file name.
  1 | ---
    | ^`,
);
finds(
  'a page with the address of a list',
  copy('pages/home.md', 'pages/sources.md'),
  `
content/pages/sources.md:1:1  [file/reserved]
  The id "sources" is taken by a page of the site.
  Choose another file name.
  1 | ---
    | ^`,
);
for (const [from, to] of [
  ['pages/home', 'pages/data'],
  ['pages/home', 'pages/search'],
  ['pages/home', 'pages/embed'],
  ['quotes/done-deal', 'quotes/by-side'],
] as const)
  finds(
    `the address of another page, ${to}`,
    copy(`${from}.md`, `${to}.md`),
    `
content/${to}.md:1:1  [file/reserved]
  The id "${to.split('/')[1]}" is taken by a page of the site.
  Choose another file name.
  1 | ---
    | ^`,
  );
finds(
  'a record with one fault, and what refers to it',
  file('people/mevlut-cavusoglu.md', '---\nname: Mevlüt Çavuşoğlu\nside: turky\n---\n'),
  `
content/people/mevlut-cavusoglu.md:3:1  side  [field/value]
  The field "side" cannot be "turky".
  Did you mean "turkey"? One of: us, congress, turkey, russia, nato, other.
  3 | side: turky
    | ^`,
);
