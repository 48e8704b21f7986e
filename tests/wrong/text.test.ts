import { below, edit, finds, findsAlone } from './content.ts';

const article = 'articles/the-first-delivery.md';
const add = (lines: string) => below(article, lines);

findsAlone(
  'raw HTML',
  add('It <b>landed</b>.'),
  `
content/articles/the-first-delivery.md:42:4  [body/html]
  Raw HTML is not allowed in the text: <b>
  Write it in Markdown.
  42 | It <b>landed</b>.
     |    ^`,
);
finds(
  'raw HTML over lines',
  add('<div\n  class="x">\nIt landed.\n</div>'),
  `
content/articles/the-first-delivery.md:42:1  [body/html]
  Raw HTML is not allowed in the text: <div class="x"> It landed. </div>
  Write it in Markdown.
  42 | <div
     | ^`,
);
findsAlone(
  'a script',
  add('<script>alert(1)</script>'),
  `
content/articles/the-first-delivery.md:42:1  [body/html]
  Raw HTML is not allowed in the text: <script>alert(1)</script>
  Write it in Markdown.
  42 | <script>alert(1)</script>
     | ^`,
);
finds(
  'raw HTML in the body of a quotation',
  below('quotes/done-deal.md', 'He <i>was</i> asked.'),
  `
content/quotes/done-deal.md:13:4  [body/html]
  Raw HTML is not allowed in the text: <i>
  Write it in Markdown.
  13 | He <i>was</i> asked.
     |    ^`,
);
finds(
  'raw HTML in the frontmatter',
  edit(article, 'The price of', 'The <em>price</em> of'),
  `
content/articles/the-first-delivery.md:33:5  notKnown.0  [body/html]
  Raw HTML is not allowed in the text: <em>
  Write it in Markdown.
  33 |   - The <em>price</em> of the second battery.
     |     ^`,
);
finds(
  'raw HTML in the account of a record written in place',
  edit(article, 'account: The', 'account: <img src=x onerror=alert(1)> The'),
  `
content/articles/the-first-delivery.md:27:5  timeline.1.account  [body/html]
  Raw HTML is not allowed in the text: <img src=x onerror=alert(1)>
  Write it in Markdown.
  27 |     account: <img src=x onerror=alert(1)> The State Department names SSB [@state-2020].
     |     ^`,
);
findsAlone(
  'a picture',
  add('![Aircraft](mürted.png)'),
  `
content/articles/the-first-delivery.md:42:1  [body/image]
  Pictures cannot stand in the text: mürted.png
  Place a figure with ::figure{id=…}.
  42 | ![Aircraft](mürted.png)
     | ^`,
);
findsAlone(
  'a picture defined elsewhere',
  add('![Aircraft][one]\n\n[one]: /one.png'),
  `
content/articles/the-first-delivery.md:42:1  [body/image]
  Pictures cannot stand in the text: one
  Place a figure with ::figure{id=…}.
  42 | ![Aircraft][one]
     | ^`,
);
finds(
  'a footnote',
  add('It landed.[^1]\n\n[^1]: In July.'),
  `
content/articles/the-first-delivery.md:42:11  [body/footnote]
  Footnotes are not used.
  Cite a source: [@source-id].
  42 | It landed.[^1]
     |           ^

content/articles/the-first-delivery.md:44:1  [body/footnote]
  Footnotes are not used.
  Cite a source: [@source-id].
  44 | [^1]: In July.
     | ^`,
);

findsAlone(
  'a link that runs a script',
  add('It [landed](javascript:alert(1)).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "javascript:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](javascript:alert(1)).
     |    ^`,
);
finds(
  'such a link in mixed case',
  add('It [landed](JaVaScRiPt:alert(1)).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "JaVaScRiPt:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](JaVaScRiPt:alert(1)).
     |    ^`,
);
finds(
  'such a link in entities',
  add('It [landed](&#106;avascript&colon;alert(1)).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "javascript:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](&#106;avascript&colon;alert(1)).
     |    ^`,
);
finds(
  'such a link with a line break in an entity',
  add('It [landed](java&#10;script:alert(1)).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "java script:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](java&#10;script:alert(1)).
     |    ^`,
);
finds(
  'such a link with a tab in an entity',
  add('It [landed](java&Tab;script:alert(1)).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "java script:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](java&Tab;script:alert(1)).
     |    ^`,
);
finds(
  'such a link with a space before it',
  add('It [landed](<&#32;javascript:alert(1)>).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to " javascript:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](<&#32;javascript:alert(1)>).
     |    ^`,
);
finds(
  'such a link defined elsewhere',
  add('It [landed][a].\n\n[a]: javascript:alert(1)'),
  `
content/articles/the-first-delivery.md:44:1  [body/link]
  A link may not lead to "javascript:alert(1)".
  Links begin with https:// or with / for a page of this site.
  44 | [a]: javascript:alert(1)
     | ^`,
);
finds(
  'such a definition in mixed case and entities',
  add('It [landed][a].\n\n[a]: JAVA&#115;CRIPT:alert(1)'),
  `
content/articles/the-first-delivery.md:44:1  [body/link]
  A link may not lead to "JAVAsCRIPT:alert(1)".
  Links begin with https:// or with / for a page of this site.
  44 | [a]: JAVA&#115;CRIPT:alert(1)
     | ^`,
);
finds(
  'such a link in pointed brackets',
  add('It landed: <javascript:alert(1)>'),
  `
content/articles/the-first-delivery.md:42:12  [body/link]
  A link may not lead to "javascript:alert(1)".
  Links begin with https:// or with / for a page of this site.
  42 | It landed: <javascript:alert(1)>
     |            ^`,
);
finds(
  'data in a link',
  add('It [landed](data:text/html,x).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "data:text/html,x".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](data:text/html,x).
     |    ^`,
);
finds(
  'a file of the machine in a link',
  add('It [landed](file:///etc/hosts).'),
  `
content/articles/the-first-delivery.md:42:4  [body/link]
  A link may not lead to "file:///etc/hosts".
  Links begin with https:// or with / for a page of this site.
  42 | It [landed](file:///etc/hosts).
     |    ^`,
);

findsAlone(
  'a block in a list',
  add('- It landed.\n\n  ::quote{id=done-deal}'),
  `
content/articles/the-first-delivery.md:44:3  [block/place]
  The block "quote" must stand between paragraphs, not inside a list or a quotation.
  44 |   ::quote{id=done-deal}
     |   ^`,
);
finds(
  'a block in a quotation',
  add('> ::quote{id=done-deal}'),
  `
content/articles/the-first-delivery.md:42:3  [block/place]
  The block "quote" must stand between paragraphs, not inside a list or a quotation.
  42 | > ::quote{id=done-deal}
     |   ^`,
);
finds(
  'an unknown block',
  add('::qoute{id=done-deal}'),
  `
content/articles/the-first-delivery.md:42:1  [block/unknown]
  There is no block "qoute".
  Did you mean "quote"? Blocks are: quote, timeline, event, exchange, positions, figure.
  42 | ::qoute{id=done-deal}
     | ^`,
);
finds(
  'a block without what it needs',
  add('::timeline{from=2019}'),
  `
content/articles/the-first-delivery.md:42:1  [block/attribute]
  The block "timeline" is written ::timeline{from=… to=…} or ::timeline{ids=…} or ::timeline{actor=…}.
  42 | ::timeline{from=2019}
     | ^`,
);
finds(
  'a block with a date that is none',
  add('::timeline{from=2019 to=2019-13}'),
  `
content/articles/the-first-delivery.md:42:1  [block/date]
  In the block "timeline", there is no month 13; months run from 01 to 12.
  42 | ::timeline{from=2019 to=2019-13}
     | ^`,
);
finds(
  'a block with too few colons',
  add('::exchange{event=first-delivery}'),
  `
content/articles/the-first-delivery.md:42:1  [block/form]
  The block "exchange" is written with :::.
  42 | ::exchange{event=first-delivery}
     | ^`,
);
finds(
  'an unknown quotation within a block',
  add(':::exchange{event=first-delivery}\ndone-deals\n:::'),
  `
content/articles/the-first-delivery.md:42:1  [ref/unknown]
  In the block "exchange", no quote has the id "done-deals".
  Did you mean "done-deal"?
  42 | :::exchange{event=first-delivery}
     | ^`,
);
