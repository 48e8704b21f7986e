import { below, edit, finds, findsAlone } from './content.ts';

const law = 'articles/the-law.mdx';
const add = (lines: string) => below(law, lines);

findsAlone(
  'an import',
  add("import fs from 'node:fs'"),
  `
content/articles/the-law.mdx:24:1  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  Begin the line with another word than "import".
  24 | import fs from 'node:fs'
     | ^`,
);
findsAlone(
  'an import without a space',
  add("import'node:fs'"),
  `
content/articles/the-law.mdx:24:1  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  Begin the line with another word than "import".
  24 | import'node:fs'
     | ^`,
);
finds(
  'an export',
  add('export const x = 1'),
  `
content/articles/the-law.mdx:24:1  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  Begin the line with another word than "export".
  24 | export const x = 1
     | ^`,
);
findsAlone(
  'curly brackets',
  add('The law has {1 + 1} parts.'),
  `
content/articles/the-law.mdx:24:13  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  24 | The law has {1 + 1} parts.
     |             ^`,
);
finds(
  'curly brackets in an attribute',
  add('<Quote id={process.env.HOME} />'),
  `
content/articles/the-law.mdx:24:1  [body/html]
  "<Quote" is no component that an article may use, or is not written as one.
  Components are: Quote, Timeline, Event, Exchange, Positions, Figure; they are written <Quote id="…" />. For the sign itself write &lt;.
  24 | <Quote id={process.env.HOME} />
     | ^

content/articles/the-law.mdx:24:11  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  24 | <Quote id={process.env.HOME} />
     |           ^`,
);
finds(
  'curly brackets after a block',
  add('::quote{id=done-deal} {1 + 1}'),
  `
content/articles/the-law.mdx:24:1  [block/form]
  The block "quote" cannot be read; readers would see what is typed here.
  Write ::quote{id=done-deal} on a line of its own, with no space before the bracket.
  24 | ::quote{id=done-deal} {1 + 1}
     | ^

content/articles/the-law.mdx:24:23  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  24 | ::quote{id=done-deal} {1 + 1}
     |                       ^`,
);
finds(
  'code as the only text',
  edit(
    law,
    'The law lists measures [@state-2020].\n\n<Quote id="done-deal" />',
    'import x from "y"',
  ),
  `
content/articles/the-law.mdx:20:1  [body/code]
  An article may not run code: no curly brackets, and no line that begins with import or export.
  Begin the line with another word than "import".
  20 | import x from "y"
     | ^`,
);
finds(
  'a component that there is not',
  add('<Video id="x" />'),
  `
content/articles/the-law.mdx:24:1  [body/html]
  "<Video" is no component that an article may use, or is not written as one.
  Components are: Quote, Timeline, Event, Exchange, Positions, Figure; they are written <Quote id="…" />. For the sign itself write &lt;.
  24 | <Video id="x" />
     | ^`,
);
finds(
  'HTML',
  add('The <b>law</b>.'),
  `
content/articles/the-law.mdx:24:5  [body/html]
  "<b" is no component that an article may use, or is not written as one.
  Components are: Quote, Timeline, Event, Exchange, Positions, Figure; they are written <Quote id="…" />. For the sign itself write &lt;.
  24 | The <b>law</b>.
     |     ^`,
);
finds(
  'a component that is not closed',
  add('<Quote id="done-deal">'),
  `
content/articles/the-law.mdx:24:1  [body/html]
  "<Quote" is no component that an article may use, or is not written as one.
  Components are: Quote, Timeline, Event, Exchange, Positions, Figure; they are written <Quote id="…" />. For the sign itself write &lt;.
  24 | <Quote id="done-deal">
     | ^`,
);
finds(
  'a component within a paragraph',
  add('The law, <Quote id="done-deal" /> and more.'),
  `
content/articles/the-law.mdx:24:10  [block/place]
  <Quote> must stand on a line of its own, with an empty line before and after.
  24 | The law, <Quote id="done-deal" /> and more.
     |          ^`,
);
finds(
  'a component without its attribute',
  add('<Quote />'),
  `
content/articles/the-law.mdx:24:1  [block/attribute]
  The block "quote" is written ::quote{id=…}.
  24 | <Quote />
     | ^`,
);
finds(
  'an unknown quotation in a component',
  add('<Quote id="done-deel" />'),
  `
content/articles/the-law.mdx:24:1  [ref/unknown]
  In the block "quote", no quote has the id "done-deel".
  Did you mean "done-deal"?
  24 | <Quote id="done-deel" />
     | ^`,
);
finds(
  'a link that runs a script, in MDX',
  add('The [law](javascript:alert(1)).'),
  `
content/articles/the-law.mdx:24:5  [body/link]
  A link may not lead to "javascript:alert(1)".
  Links begin with https:// or with / for a page of this site.
  24 | The [law](javascript:alert(1)).
     |     ^`,
);
finds(
  'a pointed bracket before a number',
  add('The law has <5 parts.'),
  `
content/articles/the-law.mdx:24:13  [body/html]
  "<5" is no component that an article may use, or is not written as one.
  Components are: Quote, Timeline, Event, Exchange, Positions, Figure; they are written <Quote id="…" />. For the sign itself write &lt;.
  24 | The law has <5 parts.
     |             ^`,
);
finds(
  'a pointed bracket with a space after it',
  add('The law has < 5 parts.'),
  `
content/articles/the-law.mdx:24:13  [body/html]
  "<" is no component that an article may use, or is not written as one.
  Components are: Quote, Timeline, Event, Exchange, Positions, Figure; they are written <Quote id="…" />. For the sign itself write &lt;.
  24 | The law has < 5 parts.
     |             ^`,
);
