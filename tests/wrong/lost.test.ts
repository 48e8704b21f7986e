import { below, edit, finds, passes } from './content.ts';

const event = 'timeline/first-delivery.md';

finds(
  'a row of a table with more cells than its head',
  below(event, '| Day | Flights |\n| --- | --- |\n| 12 July | 1 | 2 |'),
  `
content/timeline/first-delivery.md:20:15  [body/table]
  The row has 3 cells, but the head of the table has 2.
  Write a vertical line within a cell as \\|.
  20 | | 12 July | 1 | 2 |
     |               ^`,
);
finds(
  'a line that Markdown takes for the address of a link',
  below(event, '[Note]: words'),
  `
content/timeline/first-delivery.md:18:1  [body/definition]
  Markdown takes "[Note]:" for the address of a link, and no link uses it; the line would not be shown.
  Begin the line otherwise, or delete it.
  18 | [Note]: words
     | ^`,
);
finds(
  'two addresses for one link',
  below(event, 'See [a].\n\n[a]: /timeline/\n[a]: /quotes/'),
  `
content/timeline/first-delivery.md:21:1  [body/definition]
  The address "[a]:" stands twice; the second would not be used.
  Keep one.
  21 | [a]: /quotes/
     | ^`,
);
finds(
  'citations in code',
  below(event, '    It landed [@nobody].\n\nThe sign `[@tass-2019]` is code.'),
  `
content/timeline/first-delivery.md:18:1  [citation/place]
  The citation stands in code, where it is shown as it is written.
  Take away the backticks, or the four spaces at the beginning of the line.
  18 |     It landed [@nobody].
     | ^

content/timeline/first-delivery.md:20:10  [citation/place]
  The citation stands in code, where it is shown as it is written.
  Take away the backticks, or the four spaces at the beginning of the line.
  20 | The sign \`[@tass-2019]\` is code.
     |          ^`,
);
finds(
  'a citation with an address that becomes a link of its own',
  below(event, 'It landed [@tass-2019, desk@example.org].'),
  `
content/timeline/first-delivery.md:18:11  [citation/form]
  The citation [@tass-2019, cannot be read.
  Write [@source-id], [@source-id, p. 4] or [@first-id; @second-id].
  18 | It landed [@tass-2019, desk@example.org].
     |           ^`,
);
finds(
  'citations of nobody that are written with an escape and with an entity',
  below(event, 'It landed \\[@nobody].\n\nIt flew [&#64;nobody].'),
  `
content/timeline/first-delivery.md:18:13  [ref/unknown]
  No source has the id "nobody".
  Add it to content/sources first.
  18 | It landed \\[@nobody].
     |             ^

content/timeline/first-delivery.md:20:1  [ref/unknown]
  No source has the id "nobody".
  Add it to content/sources first.
  20 | It flew [&#64;nobody].
     | ^`,
);
finds(
  'a citation that touches a square bracket',
  below(event, 'It landed [@tass-2019][a].\n\n[a]: /timeline/'),
  `
content/timeline/first-delivery.md:18:11  [citation/form]
  A citation must not touch a square bracket.
  Put a space after [@tass-2019].
  18 | It landed [@tass-2019][a].
     |           ^`,
);
finds(
  'an item of a list that is more than a paragraph',
  edit(
    'articles/the-first-delivery.md',
    '  - The price of the second battery.',
    '  - |\n    The price.\n\n    :::exchange{event=first-delivery}\n    done-deal\n    :::',
  ),
  `
content/articles/the-first-delivery.md:33:5  notKnown.0  [body/item]
  The item must be one paragraph: it is shown in a list with others.
  Write it without headings, lists, blocks and empty lines; each further item begins with a hyphen.
  33 |   - |
     |     ^`,
);

passes('a table with fewer cells than its head, and an address that a link uses', [
  below(event, '| Day | Flights |\n| --- | --- |\n| 12 July |'),
  below(event, 'See [the list][a].\n\n[a]: /timeline/'),
]);
