import { below, edit, finds, findsAlone, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';
const longer = edit(
  'quotes/done-deal.md',
  'It is a done deal.',
  'It is a done deal, and we will not step back from Turkey’s decision.',
);
const add = (lines: string) => below(article, lines);

passes('a short turn of phrase between quotation marks', add('Some call it “a very bad idea” [@tass-2019].'));
passes(
  'words of a registered quotation, in other typography',
  [longer, add('He said that "we will not step back from Turkey\'s decision" [@tass-2019].')],
);
passes(
  'words with an insertion and an ellipsis that are marked',
  [longer, add('He said: “It is a done deal … not step back from [its] decision” [@tass-2019].')],
);
passes('the title of a source', [
  edit('sources/tass-2019.md', /^title: .*$/m, 'title: Russia begins to deliver the system to Turkey'),
  add('The report is called “Russia begins to deliver the system to Turkey” [@tass-2019].'),
]);
findsAlone(
  'a quotation with another word than the registered one',
  [longer, add('He said: “We will never step back from Turkey’s decision” [@tass-2019].')],
  `
content/articles/the-first-delivery.md:42:10  [quote/not-verbatim]
  No registered quotation has the words “We will never step back from Turkey’s decision”.
  Nearest is "done-deal": where it has “not”, “never” stands here.
  42 | He said: “We will never step back from Turkey’s decision” [@tass-2019].
     |          ^`,
);
finds(
  'words left out of a quotation without a sign',
  [longer, add('He said: “It is a deal, and we will not step back” [@tass-2019].')],
  `
content/articles/the-first-delivery.md:42:10  [quote/not-verbatim]
  No registered quotation has the words “It is a deal, and we will not …”.
  Nearest is "done-deal": its “done” is left out here without ….
  42 | He said: “It is a deal, and we will not step back” [@tass-2019].
     |          ^`,
);
finds(
  'a word added to a quotation',
  [longer, add('He said: “It is a truly done deal, and we will not” [@tass-2019].')],
  `
content/articles/the-first-delivery.md:42:10  [quote/not-verbatim]
  No registered quotation has the words “It is a truly done deal, and we …”.
  Nearest is "done-deal": it does not have “truly”.
  42 | He said: “It is a truly done deal, and we will not” [@tass-2019].
     |          ^`,
);
finds(
  'a quotation that nobody registered, in frontmatter',
  edit(article, 'The price of', '“Nobody has ever written these words down” of'),
  `
content/articles/the-first-delivery.md:33:5  notKnown.0  [quote/not-verbatim]
  No registered quotation has the words “Nobody has ever written these words down”.
  Register them in content/quotes, or say it without quotation marks.
  33 |   - “Nobody has ever written these words down” of the second battery.
     |     ^`,
);
