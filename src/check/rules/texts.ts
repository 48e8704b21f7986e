import { mustHold } from './rule.ts';

/** Rules of Markdown texts: what may stand in them, citations and blocks. */
export const textRules = {
  'body/html': mustHold('A text holds no raw HTML.'),
  'body/code': mustHold('An article runs no code.'),
  'body/image': mustHold('A text holds no pictures; figures are placed by their id.'),
  'body/footnote': mustHold('A text cites sources and has no footnotes.'),
  'body/link': mustHold('A link leads to a web address or to a page of this site.'),
  'citation/form': mustHold('A citation is written [@source-id] or [@source-id, p. 4].'),
  'citation/place': mustHold('A citation stands in text, not in a heading or a link.'),
  'block/unknown': mustHold('A block is one of those that there are.'),
  'block/form': mustHold('A block is written with the colons and the content of its kind.'),
  'block/place': mustHold('A block stands between paragraphs.'),
  'block/attribute': mustHold('A block has the attributes of its kind.'),
  'block/date': mustHold('A date in a block is a date.'),
};
