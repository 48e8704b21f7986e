import { below, edit, finds, findsAlone, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';
const add = (lines: string) => below(article, lines);

const block = (name: string, line: string, right: string, kind = 'quote', column = 1) => {
  finds(
    name,
    add(line),
    `
content/articles/the-first-delivery.md:42:${column}  [block/form]
  The block "${kind}" cannot be read; readers would see what is typed here.
  Write ${right} on a line of its own, with no space before the bracket.
  42 | ${line.split('\n')[0] ?? ''}
     | ${' '.repeat(column - 1)}^`,
  );
};

block('a block with one colon', ':quote{id=done-deal}', '::quote{id=done-deal}');
block('a block with a space after its colons', ':: quote{id=done-deal}', '::quote{id=done-deal}');
block(
  'a block with a space before its bracket',
  '::event {id=first-delivery}',
  '::event{id=first-delivery}',
  'event',
);
block('a block whose bracket is not closed', '::quote{id=done-deal', '::quote{id=done-deal}');
block('a block in round brackets', '::quote(id=done-deal)', '::quote{id=…}');
block('a block with a capital letter and a space', ':: Quote{id=done-deal}', '::quote{id=done-deal}');
block('a misspelt block with one colon', ':qoute{id=done-deal}', '::quote{id=done-deal}');
block(
  'an exchange with a space after its colons',
  '::: exchange{event=first-delivery}\ndone-deal\n:::',
  ':::exchange{event=first-delivery}',
  'exchange',
);
block(
  'a block within a line',
  'He said so. ::quote{id=done-deal}',
  '::quote{id=done-deal}',
  'quote',
  13,
);
findsAlone(
  'a block with one colon in MDX',
  below('articles/the-law.mdx', ':quote{id=done-deal}'),
  `
content/articles/the-law.mdx:24:1  [block/form]
  The block "quote" cannot be read; readers would see what is typed here.
  Write ::quote{id=done-deal} on a line of its own, with no space before the bracket.
  24 | :quote{id=done-deal}
     | ^`,
);
finds(
  'the end of a block that does not begin',
  add('It landed.\n\n:::'),
  `
content/articles/the-first-delivery.md:44:1  [block/form]
  No block is open that these colons could close.
  Delete the line, or begin the block above it: :::exchange{event=…}.
  44 | :::
     | ^`,
);
finds(
  'an exchange that is not closed',
  add(
    ':::exchange{event=first-delivery}\ndone-deal\n\n## What followed\n\nIt landed in July [@tass-2019].\n\n> So it was.',
  ),
  `
content/articles/the-first-delivery.md:42:1  [block/form]
  The exchange is not closed.
  Write ::: on a line of its own after the last id.
  42 | :::exchange{event=first-delivery}
     | ^`,
);
finds(
  'an exchange that is not closed before the next one',
  add(
    ':::exchange{event=first-delivery}\ndone-deal\n\nIt landed.\n\n:::exchange{event=first-delivery}\ndone-deal\n:::',
  ),
  `
content/articles/the-first-delivery.md:42:1  [block/form]
  The exchange is not closed.
  Write ::: on a line of its own after the last id.
  42 | :::exchange{event=first-delivery}
     | ^`,
);
finds(
  'a quotation that is begun as a block of several lines',
  add(':::quote{id=done-deal}\n\nIt landed.'),
  `
content/articles/the-first-delivery.md:42:1  [block/form]
  The block "quote" is written with ::.
  Take one colon away.
  42 | :::quote{id=done-deal}
     | ^`,
);
passes('an exchange that is closed', add(':::exchange{event=first-delivery}\ndone-deal\n:::'));

findsAlone(
  'a citation in round brackets',
  add('It landed (@tass-2019).'),
  `
content/articles/the-first-delivery.md:42:11  [citation/form]
  The citation (@tass-2019) stands in round brackets; readers would see it as it is typed.
  Write square ones: [@tass-2019].
  42 | It landed (@tass-2019).
     |           ^`,
);
finds(
  'two citations in round brackets, with a place',
  add('It landed (@tass-2019, p. 4; @state-2020).'),
  `
content/articles/the-first-delivery.md:42:11  [citation/form]
  The citation (@tass-2019, p. 4; @state-2020) stands in round brackets; readers would see it as it is typed.
  Write square ones: [@tass-2019, p. 4; @state-2020].
  42 | It landed (@tass-2019, p. 4; @state-2020).
     |           ^`,
);
finds(
  'a citation without brackets',
  add('It landed @tass-2019.'),
  `
content/articles/the-first-delivery.md:42:11  [citation/form]
  The citation @tass-2019 has no square brackets of its own; readers would see it as it is typed.
  Write [@tass-2019].
  42 | It landed @tass-2019.
     |           ^`,
);
finds(
  'a citation without brackets whose id is misspelt',
  add('It landed @tas-2019.'),
  `
content/articles/the-first-delivery.md:42:11  [citation/form]
  The citation @tas-2019 has no square brackets of its own; readers would see it as it is typed.
  Write [@tass-2019].
  42 | It landed @tas-2019.
     |           ^`,
);
finds(
  'a citation without its at sign',
  add('It landed [tass-2019, p. 4].'),
  `
content/articles/the-first-delivery.md:42:11  [citation/form]
  The citation [tass-2019, p. 4] has no @; readers would see it as it is typed.
  Put @ before the id: [@tass-2019, p. 4].
  42 | It landed [tass-2019, p. 4].
     |           ^`,
);
finds(
  'a citation without its at sign in the body of a quotation',
  edit('quotes/done-deal.md', 'the delivery.', 'the delivery [tass-2019].'),
  `
content/quotes/done-deal.md:11:33  [citation/form]
  The citation [tass-2019] has no @; readers would see it as it is typed.
  Put @ before the id: [@tass-2019].
  11 | He was asked about the delivery [tass-2019].
     |                                 ^`,
);
passes(
  'an address, a handle, times and colons in prose',
  add(
    'At 14:30 the ministry (press@tass-2019.example, @realDonaldTrump and @tass_2019) said: quote it [sic], event: landed, odds of 3:1 [@tass-2019].',
  ),
);
