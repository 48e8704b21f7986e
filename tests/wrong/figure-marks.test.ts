import { below, edit, finds, findsAlone, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';
const law = 'articles/the-law.mdx';
const money = edit(
  'figures/votes.md',
  '  - - Senate\n    - 98\n',
  '  - - Senate\n    - 98\n  - - Price in 2019\n    - 2.5\n  - - Change\n    - -64\n',
);
const inBillions = edit('figures/votes.md', 'type: number', 'type: number\n    unit: USD billion');

passes('a number of a figure, in an article and in MDX', [
  below(article, 'The House passed it by 419 {figure:votes, House} votes [@state-2020].'),
  below(law, 'Ninety-eight {figure:votes, Senate, For} senators passed it [@state-2020].'),
]);
passes('a number in frontmatter, and one with its column in small letters', [
  edit(article, 'The price of the second battery.', 'Why 98 {figure:votes, senate, for} of them.'),
]);
passes('amounts in other words than those of the figure', [
  money,
  inBillions,
  below(
    article,
    'It cost $2.5bn {figure:votes, Price}, 2,500 million {figure:votes, Price in 2019}, about 3 billion {figure:votes, Price} or, from 2.5 {figure:votes, 2019}, fell by 64 {figure:votes, Change} [@state-2020].',
  ),
]);
findsAlone(
  'a number that is not that of the figure',
  below(article, 'The House passed it by 420 {figure:votes, House} votes [@state-2020].'),
  `
content/articles/the-first-delivery.md:42:28  [figure/disagrees]
  The text has 420, the figure "votes" has 419 (House; votes).
  Mend the text or the figure by their sources.
  42 | The House passed it by 420 {figure:votes, House} votes [@state-2020].
     |                            ^`,
);
finds(
  'a number of another row',
  below(law, 'The House passed it by 98 {figure:votes, House} votes [@state-2020].'),
  `
content/articles/the-law.mdx:24:27  [figure/disagrees]
  The text has 98, the figure "votes" has 419 (House; votes).
  Did you mean {figure:votes, Senate}? If not, mend the text or the figure by their sources.
  24 | The House passed it by 98 {figure:votes, House} votes [@state-2020].
     |                           ^`,
);
finds(
  'a number of other size, or of something else, than that of the figure',
  [
    money,
    inBillions,
    below(
      article,
      'It cost $2.5m {figure:votes, Price}, 2.5 per cent {figure:votes, Price} or 3bn {figure:votes, Price} [@state-2020].',
    ),
  ],
  `
content/articles/the-first-delivery.md:42:15  [figure/disagrees]
  The text has $2.5m, the figure "votes" has 2.5 (Price in 2019; USD billion).
  Mend the text or the figure by their sources.
  42 | It cost $2.5m {figure:votes, Price}, 2.5 per cent {figure:votes, Price} or 3bn {figure:votes, Price}…
     |               ^

content/articles/the-first-delivery.md:42:51  [figure/disagrees]
  The text has 2.5 per cent, the figure "votes" has 2.5 (Price in 2019; USD billion).
  Mend the text or the figure by their sources.
  42 | It cost $2.5m {figure:votes, Price}, 2.5 per cent {figure:votes, Price} or 3bn {figure:votes, Price}…
     |                                                   ^

content/articles/the-first-delivery.md:42:80  [figure/disagrees]
  The text has 3bn, the figure "votes" has 2.5 (Price in 2019; USD billion).
  Mend the text or the figure by their sources.
  42 | It cost $2.5m {figure:votes, Price}, 2.5 per cent {figure:votes, Price} or 3bn {figure:votes, Price}…
     |                                                                                ^`,
);
finds(
  'a mark of a figure that there is not, and one of a row that the figure does not have',
  below(article, 'By 419 {figure:vote, House} or 419 {figure:votes, Hous} votes [@state-2020].'),
  `
content/articles/the-first-delivery.md:42:8  [ref/unknown]
  No figure has the id "vote".
  Did you mean "votes"?
  42 | By 419 {figure:vote, House} or 419 {figure:votes, Hous} votes [@state-2020].
     |        ^

content/articles/the-first-delivery.md:42:36  [ref/unknown]
  The figure "votes" has no row or column "Hous" with a number.
  Did you mean "House"?
  42 | By 419 {figure:vote, House} or 419 {figure:votes, Hous} votes [@state-2020].
     |                                    ^`,
);
finds(
  'marks that do not say which number they mean',
  below(article, 'By 419 {figure:votes} or 7 {figure:votes, For} or 98 {figure:votes, House, Senate} [@state-2020].'),
  `
content/articles/the-first-delivery.md:42:8  [figure/form]
  The mark fits 2 numbers of the figure "votes".
  For 419 write {figure:votes, House}.
  42 | By 419 {figure:votes} or 7 {figure:votes, For} or 98 {figure:votes, House, Senate} [@state-2020].
     |        ^

content/articles/the-first-delivery.md:42:28  [figure/form]
  The mark fits 2 numbers of the figure "votes".
  Name the row and the column: {figure:votes, House}.
  42 | By 419 {figure:votes} or 7 {figure:votes, For} or 98 {figure:votes, House, Senate} [@state-2020].
     |                            ^

content/articles/the-first-delivery.md:42:54  [figure/form]
  No number of the figure "votes" has both "House" and "Senate".
  For 98 write {figure:votes, Senate}.
  42 | By 419 {figure:votes} or 7 {figure:votes, For} or 98 {figure:votes, House, Senate} [@state-2020].
     |                                                      ^`,
);
finds(
  'marks without a number, and marks that cannot be read',
  below(article, 'The votes {figure:votes, House} were 419 { Figure:votes} and 419 {figure:votes [@state-2020].'),
  `
content/articles/the-first-delivery.md:42:11  [figure/form]
  No number stands before this mark.
  Write the mark directly behind the number: 419 {figure:figure-id, row, column}.
  42 | The votes {figure:votes, House} were 419 { Figure:votes} and 419 {figure:votes [@state-2020].
     |           ^

content/articles/the-first-delivery.md:42:42  [figure/form]
  This mark of a figure cannot be read.
  Write it on one line: {figure:figure-id, row, column}.
  42 | The votes {figure:votes, House} were 419 { Figure:votes} and 419 {figure:votes [@state-2020].
     |                                          ^

content/articles/the-first-delivery.md:42:66  [figure/form]
  This mark of a figure cannot be read.
  Write it on one line: {figure:figure-id, row, column}.
  42 | The votes {figure:votes, House} were 419 { Figure:votes} and 419 {figure:votes [@state-2020].
     |                                                                  ^`,
);
finds(
  'a mark in a field that is shown as it is written',
  edit(article, '  - Parts arrived in July 2019.', '  - It passed by 419 {figure:votes, House}.'),
  `
content/articles/the-first-delivery.md:11:5  keyPoints.0  [figure/form]
  A figure’s mark is not read here; readers would see it.
  Delete the mark, or state the number in the text below the frontmatter.
  11 |   - It passed by 419 {figure:votes, House}.
     |     ^`,
);
