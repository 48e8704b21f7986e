import { edit, file, finds, findsAlone } from './content.ts';

const event = 'timeline/first-delivery.md';
const title = 'title: The first parts land at Mürted';
const glossary = (text: string) => file('glossary/waiver.md', text);

findsAlone(
  'a tab',
  edit(event, '  - turkey', '\t- turkey'),
  `
content/timeline/first-delivery.md:6:1  [yaml/broken]
  The line is indented with a tab.
  Indent with spaces.
  6 |  - turkey
    | ^`,
);
findsAlone(
  'a quotation mark that is not closed',
  edit(event, title, "title: 'The first parts land"),
  `
content/timeline/first-delivery.md:2:8  [yaml/broken]
  A quotation mark or bracket that was opened is not closed.
  Close it on the same line.
  2 | title: 'The first parts land
    |        ^`,
);
finds(
  'a double quotation mark that is not closed',
  edit(event, title, 'title: "The first parts land'),
  `
content/timeline/first-delivery.md:2:8  [yaml/broken]
  A quotation mark or bracket that was opened is not closed.
  Close it on the same line.
  2 | title: "The first parts land
    |        ^`,
);
findsAlone(
  'a colon in a text without quotation marks',
  edit(event, title, 'title: The first parts: they land'),
  `
content/timeline/first-delivery.md:2:8  [yaml/broken]
  The line has a colon that YAML takes for the start of a field.
  Put the whole text between single quotation marks.
  2 | title: The first parts: they land
    |        ^`,
);
finds(
  'an apostrophe that closes a quotation',
  edit(event, title, "title: 'It's landed'"),
  `
content/timeline/first-delivery.md:2:12  [yaml/broken]
  The text goes on after its closing quotation mark.
  Within single quotation marks write an apostrophe twice: 'It''s done'.
  2 | title: 'It's landed'
    |            ^`,
);
findsAlone(
  'a field that stands twice',
  edit(event, 'kind: delivery', 'kind: delivery\ndate: 2019-07-13'),
  `
content/timeline/first-delivery.md:5:1  [yaml/broken]
  This field stands twice in the same record.
  Keep one.
  5 | date: 2019-07-13
    | ^`,
);
finds(
  'two fields that stand twice',
  edit(event, 'kind: delivery', 'kind: delivery\ndate: 2019-07-13\nkind: test'),
  `
content/timeline/first-delivery.md:5:1  [yaml/broken]
  This field stands twice in the same record.
  Keep one.
  5 | date: 2019-07-13
    | ^

content/timeline/first-delivery.md:6:1  [yaml/broken]
  This field stands twice in the same record.
  Keep one.
  6 | kind: test
    | ^`,
);
finds(
  'a line without a field',
  edit(event, 'kind: delivery', 'kind: delivery\njust words'),
  `
content/timeline/first-delivery.md:5:1  [yaml/broken]
  The line is no field: no colon follows its name.
  Write "field: value", or indent the line if it continues the one above.
  5 | just words
    | ^`,
);
finds(
  'an item out of line',
  edit(event, '  - turkey', '  - turkey\n - united-states'),
  `
content/timeline/first-delivery.md:7:1  [yaml/broken]
  The line is not indented as its neighbours are.
  Items of a list stand under one another.
  7 |  - united-states
    | ^`,
);
finds(
  'a text that begins with an at sign',
  edit(event, title, 'title: @first'),
  `
content/timeline/first-delivery.md:2:8  [yaml/broken]
  A text may not begin with this character.
  Put the whole text between single quotation marks.
  2 | title: @first
    |        ^`,
);
finds(
  'a text that begins with an asterisk',
  edit(event, title, 'title: *First* parts land'),
  `
content/timeline/first-delivery.md:2:8  [yaml/alias]
  The asterisk makes YAML repeat another part of the frontmatter here (an alias).
  Put the whole text between single quotation marks. Parts are not repeated; write them out.
  2 | title: *First* parts land
    |        ^`,
);
finds(
  'a tag',
  edit(event, title, 'title: !!js/function x'),
  `
content/timeline/first-delivery.md:2:8  [yaml/broken]
  The exclamation mark begins a YAML tag here.
  Put the whole text between single quotation marks.
  2 | title: !!js/function x
    |        ^`,
);
findsAlone(
  'no frontmatter',
  glossary('A waiver lets a sanction rest.\n'),
  `
content/glossary/waiver.md:1:1  [frontmatter/missing]
  The file has no frontmatter: the block of fields between two lines of three hyphens.
  Begin the file with --- on a line of its own, then the fields, then --- again.
  1 | A waiver lets a sanction rest.
    | ^`,
);
finds(
  'frontmatter that is not closed',
  glossary('---\nterm: Waiver\n'),
  `
content/glossary/waiver.md:1:1  [frontmatter/open]
  The frontmatter is not closed.
  Write --- on a line of its own below the last field.
  1 | ---
    | ^`,
);
findsAlone(
  'an empty file',
  glossary(''),
  `
content/glossary/waiver.md:1:1  [frontmatter/missing]
  The file has no frontmatter: the block of fields between two lines of three hyphens.
  Begin the file with --- on a line of its own, then the fields, then --- again.
  1 |
    | ^`,
);
finds(
  'empty frontmatter',
  glossary('---\n---\n'),
  `
content/glossary/waiver.md:1:1  [field/empty]
  The frontmatter is empty.
  1 | ---
    | ^`,
);
finds(
  'frontmatter that is a list',
  glossary('---\n- term\n---\n'),
  `
content/glossary/waiver.md:1:1  [field/type]
  The frontmatter must be a group of fields, but it is a list.
  1 | ---
    | ^`,
);
findsAlone(
  'an alias bomb',
  glossary(
    `---\nforms: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'.charAt(index)}`)
            .join(', ')}]`,
      )
      .join('\n')}\n---\n`,
  ),
  `
content/glossary/waiver.md:3:8  [yaml/alias]
  The asterisk makes YAML repeat another part of the frontmatter here (an alias).
  Put the whole text between single quotation marks. Parts are not repeated; write them out.
  3 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    |        ^`,
);
findsAlone(
  'brackets nested too deeply',
  glossary(`---\nterm: Waiver\nforms: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n---\n`),
  `
content/glossary/waiver.md:3:1  [yaml/broken]
  The frontmatter nests too deeply to be read.
  Write it flatter.
  3 | forms: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
    | ^`,
);
findsAlone(
  'lists nested too deeply',
  glossary(`---\nforms:\n  ${'- '.repeat(5_000)}x\n---\n`),
  `
content/glossary/waiver.md:3:1  [yaml/broken]
  The frontmatter nests too deeply to be read.
  Write it flatter.
  3 |   - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - …
    | ^`,
);
findsAlone(
  'lists nested deeply, but not too deeply to be read',
  glossary(
    `---\nterm: Waiver\ndefinition: It rests.\nsources: [tass-2019]\nforms: ${'['.repeat(200)}${']'.repeat(200)}\n---\n`,
  ),
  `
content/glossary/waiver.md:5:9  forms.0  [field/type]
  Item 1 of "forms" must be text, but it is a list.
  5 | forms: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
    |         ^`,
);
finds(
  'lines that end as on Windows',
  file('authors/guest.md', '---\r\nname: A guest\r\nkind: guest\r\n---\r\n'),
  `
content/authors/guest.md:3:1  kind  [field/value]
  The field "kind" cannot be "guest".
  One of: institution, person.
  3 | kind: guest
    | ^`,
);
finds(
  'a byte order mark and a wrong value',
  file('authors/guest.md', '\uFEFF---\nname: A guest\nkind: guest\n---\n'),
  `
content/authors/guest.md:3:1  kind  [field/value]
  The field "kind" cannot be "guest".
  One of: institution, person.
  3 | kind: guest
    | ^`,
);

finds(
  'a field that begins with a space',
  edit(event, 'kind: delivery', ' kind: delivery'),
  `
content/timeline/first-delivery.md:4:1  [yaml/broken]
  This line begins with a space.
  Remove it: the name of a field stands at the beginning of its line.
  4 |  kind: delivery
    | ^`,
);
finds(
  'a field that begins with two spaces',
  edit(event, 'kind: delivery', '  kind: delivery'),
  `
content/timeline/first-delivery.md:4:1  [yaml/broken]
  This line begins with spaces.
  Remove them: the name of a field stands at the beginning of its line.
  4 |   kind: delivery
    | ^`,
);
finds(
  'a first field that begins with a space',
  edit(event, 'title:', ' title:'),
  `
content/timeline/first-delivery.md:2:1  [yaml/broken]
  This line begins with a space.
  Remove it: the name of a field stands at the beginning of its line.
  2 |  title: The first parts land at Mürted
    | ^`,
);
finds(
  'a field that begins with a space below a list',
  edit(event, /^significance/m, ' significance'),
  `
content/timeline/first-delivery.md:9:1  [yaml/broken]
  This line begins with a space.
  Remove it: the name of a field stands at the beginning of its line.
  9 |  significance: 3
    | ^`,
);
findsAlone(
  'no space after a colon',
  edit(event, 'kind: delivery', 'kind:delivery'),
  `
content/timeline/first-delivery.md:4:1  [yaml/broken]
  The colon of "kind" touches what follows it.
  Put a space after the colon.
  4 | kind:delivery
    | ^`,
);
finds(
  'no space after a colon in two lines, and a tab',
  edit(event, /title: (.*)\ndate: .*\nkind: /, 'title:First\ndate: 2019-07-12\nkind:'),
  `
content/timeline/first-delivery.md:2:1  [yaml/broken]
  The colon of "title" touches what follows it.
  Put a space after the colon.
  2 | title:First
    | ^

content/timeline/first-delivery.md:4:1  [yaml/broken]
  The colon of "kind" touches what follows it.
  Put a space after the colon.
  4 | kind:delivery
    | ^`,
);
finds(
  'items of a list that run together',
  edit(event, '  - turkey', '  - turkey\n   - united-states'),
  `
content/timeline/first-delivery.md:7:1  [yaml/broken]
  Two items of the list run together.
  Give each hyphen the same indentation.
  7 |    - united-states
    | ^`,
);
finds(
  'two ids in one item',
  edit(event, '  - turkey', '  - turkey - united-states'),
  `
content/timeline/first-delivery.md:6:5  actors.0  [ref/unknown]
  Nothing in people or organisations has the id "turkey - united-states".
  Two items of the list run together: give each hyphen a line of its own and the same indentation.
  6 |   - turkey - united-states
    |     ^`,
);
finds(
  'a list in one line',
  edit(event, 'actors:\n  - turkey', 'actors: turkey, united-states'),
  `
content/timeline/first-delivery.md:5:1  actors  [field/type]
  The field "actors" must be a list, but it is text.
  Write each item on its own line below the field: - turkey
  5 | actors: turkey, united-states
    | ^`,
);
