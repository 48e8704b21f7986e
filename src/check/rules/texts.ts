import { mustHold } from './rule.ts';

const article = 'articles/the-sanctions-of-december-2020.md';
const figure = '::figure{id=congress-votes-on-the-law}';
const event = '::event{id=us-sanctions-ssb}';

/** Rules of Markdown texts: what may stand in them, and citations. */
export const bodyRules = {
  'body/html': mustHold({
    title: 'A text holds no raw HTML.',
    why: 'Markdown can say all that an article needs, and what it says looks the same on every page, in print and to a screen reader.',
    mend: 'Write it in Markdown: *italic*, **bold**, [a link](https://example.org). For the sign itself write &lt;.',
    example: {
      file: article,
      right: 'a Russian air-defence',
      wrong: 'a <em>Russian</em> air-defence',
    },
  }),
  'body/code': mustHold({
    title: 'An article runs no code.',
    why: 'An article in MDX is a text with blocks in it. Code could change what the page says after an editor has read it.',
    mend: 'Write the text itself; use no curly brackets, and begin no line with import or export.',
    example: {
      file: 'articles/what-section-231-asks.mdx',
      right: 'The section asks for five or more measures',
      wrong: 'The section asks for {minimum} or more measures',
    },
  }),
  'body/image': mustHold({
    title: 'A text holds no pictures; figures are placed by their id.',
    why: 'A figure is data with its unit and its sources, which a reader can check. A picture of it is not.',
    mend: 'Record the data in content/figures and place the figure by its id.',
    example: { file: article, right: figure, wrong: '![The votes in Congress](votes.png)' },
  }),
  'body/footnote': mustHold({
    title: 'A text cites sources and has no footnotes.',
    why: 'Every note on this site leads to the record of a source. A second kind of note would leave readers guessing.',
    mend: 'Cite a source in its place, or say in the text what the note says.',
    example: {
      file: article,
      right: 'no. 321 [@mfa-tr-2020-12-14-no-321].',
      wrong: 'no. 321[^1] [@mfa-tr-2020-12-14-no-321].\n\n[^1]: In Turkish and in English.',
    },
  }),
  'body/link': mustHold({
    title: 'A link leads to a web address or to a page of this site.',
    why: 'Other addresses open nothing for the reader, or run something.',
    mend: 'Begin the address with https://, or with / for a page of this site.',
    example: {
      file: 'pages/about.md',
      right: '(/timeline/)',
      wrong: '(file:///desk/timeline.html)',
    },
  }),
  'body/table': mustHold({
    title: 'No row of a table has more cells than its head.',
    why: 'Markdown drops the cells that are too many without a word.',
    mend: 'Add a column to the head of the table, or write a vertical line within a cell as \\|.',
    example: {
      file: article,
      right: figure,
      wrong: '| Chamber | For |\n| --- | --- |\n| House | many | few |',
    },
  }),
  'body/definition': mustHold({
    title: 'A link’s address that is written apart belongs to a link.',
    why: 'A line that begins with words in square brackets and a colon is an address to Markdown, which shows nothing of it.',
    mend: 'Begin the line otherwise, or delete it.',
    example: { file: article, right: figure, wrong: '[Note]: votes' },
  }),
  'body/item': mustHold({
    title: 'An item of notKnown and wouldChange is one paragraph.',
    why: 'The items are shown in one list; a heading, a list or a block in one of them would tear it apart.',
    mend: 'Write it as one sentence or two, and begin each further item with a hyphen.',
    example: {
      file: article,
      right: '  - What the retaliation that Ankara announced consisted of.',
      wrong: "  - '## What the retaliation consisted of'",
    },
  }),
  'body/nesting': mustHold({
    title: 'Lists, quotations and blocks do not nest deeply.',
    why: 'Nobody can read them, and at some depth no page can be made of them.',
    mend: 'Write it flatter.',
    example: {
      file: 'timeline/us-sanctions-ssb.md',
      right: 'Washington imposed',
      wrong: `${'> '.repeat(40)}Washington imposed`,
    },
  }),
  'body/length': mustHold({
    title: 'A text and its paragraphs are short enough to be read.',
    why: 'A paragraph with hundreds of signs of markup, or a text of thousands of lines, is something else that was pasted in; reading it could take minutes.',
    mend: 'Make several paragraphs or several entries of it.',
    example: {
      file: 'timeline/us-sanctions-ssb.md',
      right: 'Washington imposed',
      wrong: `${'*_'.repeat(200)}Washington imposed`,
    },
  }),
  'citation/form': mustHold({
    title: 'A citation is written [@source-id] or [@source-id, p. 4].',
    why: 'A citation that cannot be read would stand in the text as it was typed, and lead to no source.',
    mend: 'Write the id as it is, put a comma before the place in the source, and a semicolon between two sources.',
    example: {
      file: article,
      right: '[@egypttoday-2020-12-14-pompeo]',
      wrong: '[@egypttoday-2020-12-14-pompeo p. 2]',
    },
  }),
  'citation/place': mustHold({
    title: 'A citation stands in text, not in a heading, a link or code.',
    why: 'Headings are listed and linked by themselves, where a number would have no note to lead to.',
    mend: 'Cite in the text below the heading, or after the link.',
    example: {
      file: article,
      right: '## What each side said',
      wrong: '## What each side said [@mfa-tr-2020-12-14-no-321]',
    },
  }),
};

/** Rules of the blocks in a text. */
export const blockRules = {
  'block/unknown': mustHold({
    title: 'A block is one of those that there are.',
    why: 'A block that the site does not know would show nothing.',
    mend: 'Spell its name as the check proposes: quote, timeline, event, exchange, positions or figure.',
    example: { file: article, right: event, wrong: '::evant{id=us-sanctions-ssb}' },
  }),
  'block/form': mustHold({
    title: 'A block is written with the colons and the content of its kind.',
    why: 'Two colons place a block on one line; three begin a block of several lines, which another three end.',
    mend: 'Write two colons, or three for an exchange on an event, with nothing but ids of quotations inside.',
    example: { file: article, right: event, wrong: `:${event}\n:::` },
  }),
  'block/place': mustHold({
    title: 'A block stands between paragraphs.',
    why: 'A block is as wide as the text and has its own heading; within a list or a quotation it would be taken for a part of it.',
    mend: 'Put it on a line of its own with an empty line before and after.',
    example: { file: article, right: event, wrong: `- ${event}` },
  }),
  'block/attribute': mustHold({
    title: 'A block has the attributes of its kind.',
    why: 'They say what the block shows.',
    mend: 'Write the block as the check shows it.',
    example: { file: article, right: figure, wrong: '::figure{name=congress-votes-on-the-law}' },
  }),
  'block/date': mustHold({
    title: 'A date in a block is a date.',
    why: 'Without it the block cannot tell which events to show.',
    mend: 'Write the date as in the field of an event: 2020-12-14, 2020-12 or 2020.',
    example: {
      file: article,
      right: '::timeline{from=2020-12-01 to=2020-12-14}',
      wrong: '::timeline{from=2020-12-01 to=2020-14-12}',
    },
  }),
};
