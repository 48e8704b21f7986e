import { below, copy, edit, finds, findsAlone, passes } from './content.ts';

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

const law = 'articles/the-law.mdx';
const elsewhere = [longer, edit(law, '<Quote id="done-deal" />\n', '')];
const said = 'He said that “we will not step back from Turkey’s decision”';

findsAlone(
  'registered words in an article that cites none of their sources',
  [...elsewhere, below(law, `${said} [@state-2020].`)],
  `
content/articles/the-law.mdx:23:14  [quote/other-source]
  The words “we will not step back from Turkey’s decision” are those of "done-deal", whose sources are not cited here.
  Cite [@tass-2019] in the same paragraph; or quote what the source cited here prints.
  23 | He said that “we will not step back from Turkey’s decision” [@state-2020].
     |              ^`,
);
finds(
  'registered words whose source another paragraph cites',
  [...elsewhere, below(law, `Parts arrived [@tass-2019].\n\n${said} [@state-2020].`)],
  `
content/articles/the-law.mdx:25:14  [quote/other-source]
  The words “we will not step back from Turkey’s decision” are those of "done-deal", whose sources are not cited here.
  Cite [@tass-2019] in the same paragraph; or quote what the source cited here prints.
  25 | He said that “we will not step back from Turkey’s decision” [@state-2020].
     |              ^`,
);
finds(
  'registered words in an event that does not have their source',
  [
    longer,
    edit('timeline/first-delivery.md', '  - tass-2019\n', ''),
    edit('timeline/first-delivery.md', '[@tass-2019].', `[@state-2020]. ${said}.`),
    edit('quotes/done-deal.md', 'event: first-delivery\n', ''),
  ],
  `
content/timeline/first-delivery.md:15:62  [quote/other-source]
  The words “we will not step back from Turkey’s decision” are those of "done-deal", whose sources are not cited here.
  Cite [@tass-2019] in the same paragraph, or add it to "sources"; or quote what the source cited here prints.
  15 | Aircraft brought the first parts [@state-2020]. He said that “we will not step back from Turkey’s de…
     |                                                              ^`,
);
finds(
  'the title of a source that is not cited',
  [
    edit('sources/tass-2019.md', /^title: .*$/m, 'title: Russia begins to deliver the system to Turkey'),
    add('The report is called “Russia begins to deliver the system to Turkey” [@state-2020].'),
  ],
  `
content/articles/the-first-delivery.md:42:22  [quote/other-source]
  The words “Russia begins to deliver the system to Turkey” are the title of the source "tass-2019", which is not cited here.
  Cite [@tass-2019] in the same paragraph; or quote what the source cited here prints.
  42 | The report is called “Russia begins to deliver the system to Turkey” [@state-2020].
     |                      ^`,
);
passes('words of a quotation that the article lists', [longer, add(`${said} [@state-2020].`)]);
passes('words of a quotation that the article places', [
  longer,
  below(law, `${said} [@state-2020].`),
]);
passes('words of a quotation on the event, and those of another wording', [
  longer,
  edit('timeline/first-delivery.md', '[@tass-2019].', `[@tass-2019]. ${said}.`),
  copy('sources/state-2020.md', 'sources/afp-2019.md'),
  edit('sources/afp-2019.md', 'https://www.state.gov/', 'https://www.afp.com/'),
  edit(
    'quotes/done-deal.md',
    'speaker:',
    'variants:\n  - text: It is finished and we go on from here.\n    source: afp-2019\nspeaker:',
  ),
  below(law, 'He said “finished and we go on from here” [@afp-2019].'),
]);
passes('the title of a source, and words that it prints, in its own entry', [
  longer,
  edit('sources/tass-2019.md', /^title: .*$/m, 'title: Russia begins to deliver the system to Turkey'),
  below('sources/tass-2019.md', `“Russia begins to deliver the system to Turkey” says: ${said}.`),
]);

const marks = (name: string, line: string) => {
  finds(
    name,
    edit('quotes/done-deal.md', 'text: It is a done deal.', line),
    `
content/quotes/done-deal.md:2:1  text  [quote/marks]
  The words stand between quotation marks, which readers would see doubled.
  Take the quotation marks off; the page sets them.
  2 | ${line}
    | ^`,
  );
};
marks('words in curly marks', 'text: “It is a done deal.”');
marks('words in straight marks', `text: '"It is a done deal."'`);
marks('words in pointed marks', 'text: «It is a done deal.»');
marks('words in low and high marks', 'text: „It is a done deal.“');
finds(
  'original words and a variant in quotation marks',
  edit(
    'quotes/done-deal.md',
    'speaker:',
    'original: “Bu iş bitti.”\nlanguage: tr\nvariants:\n  - text: “It is a done deal”\n    source: state-2020\nspeaker:',
  ),
  `
content/quotes/done-deal.md:3:1  original  [quote/marks]
  The words stand between quotation marks, which readers would see doubled.
  Take the quotation marks off; the page sets them.
  3 | original: “Bu iş bitti.”
    | ^

content/quotes/done-deal.md:6:5  variants.0.text  [quote/marks]
  The words stand between quotation marks, which readers would see doubled.
  Take the quotation marks off; the page sets them.
  6 |   - text: “It is a done deal”
    |     ^`,
);
passes(
  'words that begin and end with a quotation of their own',
  edit('quotes/done-deal.md', 'text: It is a done deal.', 'text: “A done deal” is “done”'),
);
