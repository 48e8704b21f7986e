import { mustHold } from './rule.ts';

/** Rules of Markdown texts: what may stand in them, citations and blocks. */
export const textRules = {
  'body/html': mustHold('A text holds no raw HTML.'),
  'body/code': mustHold('An article runs no code.'),
  'body/image': mustHold('A text holds no pictures; figures are placed by their id.'),
  'body/footnote': mustHold('A text cites sources and has no footnotes.'),
  'body/link': mustHold('A link leads to a web address or to a page of this site.'),
  'body/table': mustHold('No row of a table has more cells than its head.'),
  'body/definition': mustHold('A link’s address that is written apart belongs to a link.'),
  'body/item': mustHold('An item of notKnown and wouldChange is one paragraph.'),
  'body/nesting': mustHold('Lists, quotations and blocks do not nest deeply.'),
  'body/length': mustHold('A text and its paragraphs are short enough to be read.'),
  'citation/form': mustHold('A citation is written [@source-id] or [@source-id, p. 4].'),
  'citation/place': mustHold('A citation stands in text, not in a heading, a link or code.'),
  'block/unknown': mustHold('A block is one of those that there are.'),
  'block/form': mustHold('A block is written with the colons and the content of its kind.'),
  'block/place': mustHold('A block stands between paragraphs.'),
  'block/attribute': mustHold('A block has the attributes of its kind.'),
  'block/date': mustHold('A date in a block is a date.'),
};
