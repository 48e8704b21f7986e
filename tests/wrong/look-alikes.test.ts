import { below, edit, finds, findsAlone, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';
const event = 'timeline/first-delivery.md';
const source = 'sources/state-2020.md';
const add = (text: string) => below(article, `${text} [@tass-2019].`);
const url = (address: string) => edit(source, 'https://www.state.gov/sanctions', address);

findsAlone(
  'an id with a Cyrillic letter',
  edit(event, '  - turkey', '  - turkеy'),
  `
content/timeline/first-delivery.md:6:5  actors.0  [ref/unknown]
  Nothing in people or organisations has the id "turkеy".
  The "е" in "turkеy" is a Cyrillic letter. Did you mean "turkey"?
  6 |   - turkеy
    |     ^`,
);
finds(
  'a citation and a block with a Greek and a Cyrillic letter',
  below(article, 'Parts arrived [@tass-2019, p. 4; @τass-2019].\n\n::quote{id=dоne-deal}'),
  `
content/articles/the-first-delivery.md:42:15  [citation/form]
  The citation [@tass-2019, p. 4; @τass-2019] cannot be read.
  The "τ" in "τass-2019" is a Greek letter. Write [@source-id], [@source-id, p. 4] or [@first-id; @second-id].
  42 | Parts arrived [@tass-2019, p. 4; @τass-2019].
     |               ^

content/articles/the-first-delivery.md:44:1  [ref/unknown]
  In the block "quote", no quote has the id "dоne-deal".
  The "о" in "dоne-deal" is a Cyrillic letter. Did you mean "done-deal"?
  44 | ::quote{id=dоne-deal}
     | ^`,
);
finds(
  'words that mix scripts, in a title and in a text',
  [edit(event, 'The first parts', 'The first pаrts'), add('The Κremlin agreed, and Мoscow')],
  `
content/timeline/first-delivery.md:2:1  title  [text/not-on-card]  warning
  The share card cannot show “а”.
  Write it in Latin letters.
  2 | title: The first pаrts land at Mürted
    | ^

content/articles/the-first-delivery.md:42:5  [text/look-alike]
  The "Κ" in "Κremlin" is a Greek letter.
  Write "Kremlin" with Latin letters alone: a search does not find it otherwise.
  42 | The Κremlin agreed, and Мoscow [@tass-2019].
     |     ^

content/articles/the-first-delivery.md:42:25  [text/look-alike]
  The "М" in "Мoscow" is a Cyrillic letter.
  Write "Moscow" with Latin letters alone: a search does not find it otherwise.
  42 | The Κremlin agreed, and Мoscow [@tass-2019].
     |                         ^

content/timeline/first-delivery.md:2:1  title  [text/look-alike]
  The "а" in "pаrts" is a Cyrillic letter.
  Write "parts" with Latin letters alone: a search does not find it otherwise.
  2 | title: The first pаrts land at Mürted
    | ^`,
);
finds(
  'a name in Cyrillic letters that all look Latin',
  add('Russia sold the С-400'),
  `
content/articles/the-first-delivery.md:42:17  [text/look-alike]
  The "С" in "С" is a Cyrillic letter.
  Write "C" with Latin letters alone: a search does not find it otherwise.
  42 | Russia sold the С-400 [@tass-2019].
     |                 ^`,
);
passes('words in Russian, Greek, Arabic and Turkish', [
  edit('timeline/first-delivery.md', /$/, '\nПервые части С-400, “Αθήνα”, منظومة, İğneada.\n'),
  add('The paper Известия wrote С-400 for what İzmir calls ığdır and α'),
]);
finds(
  'a source whose address names a user before the host',
  url('https://www.state.gov@evil.example/sanctions'),
  `
content/sources/state-2020.md:5:1  url  [link/look-alike]
  The address leads to "evil.example": what stands before the @ is not its host.
  If that is meant, write it without "www.state.gov@".
  5 | url: https://www.state.gov@evil.example/sanctions
    | ^`,
);
finds(
  'a source whose host mixes scripts',
  url('https://www.stаte.gov/sanctions'),
  `
content/sources/state-2020.md:5:1  url  [link/look-alike]
  The host name mixes scripts. The "а" in "www.stаte.gov" is a Cyrillic letter.
  Copy the address anew from the page itself; did you mean "www.state.gov"?
  5 | url: https://www.stаte.gov/sanctions
    | ^`,
);
finds(
  'links to a host in code, to one that mixes scripts, and to a mixed word',
  add('See [a](https://xn--80ak6aa92e.com/x), <https://nato@evil.example/> and [b](https://nato.int/%D0%B0bout)'),
  `
content/articles/the-first-delivery.md:42:5  [link/look-alike]
  The host name is written in code; it stands for "аррӏе.com".
  Write it in its own letters, so that readers see where it leads.
  42 | See [a](https://xn--80ak6aa92e.com/x), <https://nato@evil.example/> and [b](https://nato.int/%D0%B0b…
     |     ^

content/articles/the-first-delivery.md:42:40  [link/look-alike]
  The address leads to "evil.example": what stands before the @ is not its host.
  If that is meant, write it without "nato@".
  42 | See [a](https://xn--80ak6aa92e.com/x), <https://nato@evil.example/> and [b](https://nato.int/%D0%B0b…
     |                                        ^

content/articles/the-first-delivery.md:42:73  [link/look-alike]
  A word of the address mixes scripts. The "а" in "аbout" is a Cyrillic letter.
  Copy the address anew from the page itself.
  42 | See [a](https://xn--80ak6aa92e.com/x), <https://nato@evil.example/> and [b](https://nato.int/%D0%B0b…
     |                                                                         ^`,
);
passes('addresses in one other script, and with other signs', [
  url('https://кремль.рф/новости/100%?q=@a'),
  add('See [a](https://www.aa.com.tr/fr/les-états/) and [b](https://shabiba.com/27113-الخارجية)'),
]);
passes(
  'Chinese, Japanese and Korean words with Latin letters within, which are written without spaces',
  [
    edit(source, 'title: The United States Sanctions Turkey', 'title: 土耳其接收首批S-400防空系统'),
    add('They printed “ロシアのSu-35戦闘機” and “S-400미사일”'),
  ],
);
