import { copy, edit, file, finds, findsAlone, remove } from './content.ts';

const event = 'timeline/first-delivery.md';

findsAlone(
  'a file that is too large',
  file('glossary/waiver.md', `---\nterm: Waiver\n---\n${'x'.repeat(200_000)}`),
  `
content/glossary/waiver.md:1:1  [file/size]
  The file is larger than 200 kB; an entry is a short text.
  1 | ---
    | ^`,
);
findsAlone(
  'a NUL byte',
  file('glossary/waiver.md', '---\nterm: Waiver\n---\nIt \0 rests.\n'),
  `
content/glossary/waiver.md:4:4  [file/binary]
  The file holds a NUL byte; it is not a text file.`,
);
finds(
  'a sign that turns the direction of a text',
  file('glossary/waiver.md', '---\nterm: Waiver \u202Eton\n---\nIt rests.\n'),
  `
content/glossary/waiver.md:2:14  [file/direction]
  An invisible sign here turns the direction of the text (U+202E).
  Delete it: browsers find the direction of Arabic and Hebrew words by themselves.
  2 | term: Waiver \u202Eton
    |              ^`,
);
finds(
  'text that is not in UTF-8',
  file('glossary/waiver.md', Buffer.from('---\nterm: Erdo\xf0an\n---\n', 'latin1')),
  `
content/glossary/waiver.md:2:11  [file/encoding]
  A character here is not written in UTF-8.
  Save the file as UTF-8.
  2 | term: Erdo�an
    |           ^`,
);
findsAlone(
  'a file name in capital letters',
  copy(event, 'timeline/Second-Delivery.md'),
  `
content/timeline/Second-Delivery.md:1:1  [file/name]
  The file name "Second-Delivery.md" cannot be an address: it may hold only small letters a to z, digits and single hyphens.
  Rename it to second-delivery.md.
  1 | ---
    | ^`,
);
findsAlone(
  'a file name with Turkish letters',
  copy(event, 'timeline/İkinci-teslimat-mürted-ığüşöç.md'),
  `
content/timeline/İkinci-teslimat-mürted-ığüşöç.md:1:1  [file/name]
  The file name "İkinci-teslimat-mürted-ığüşöç.md" cannot be an address: it may hold only small letters a to z, digits and single hyphens.
  Rename it to ikinci-teslimat-murted-igusoc.md.
  1 | ---
    | ^`,
);
finds(
  'a file name with spaces and underlines',
  copy(event, 'timeline/second delivery_2.md'),
  `
content/timeline/second delivery_2.md:1:1  [file/name]
  The file name "second delivery_2.md" cannot be an address: it may hold only small letters a to z, digits and single hyphens.
  Rename it to second-delivery-2.md.
  1 | ---
    | ^`,
);
findsAlone(
  'a file in a sub-folder',
  copy(event, 'timeline/2019/second-delivery.md'),
  `
content/timeline/2019:1:1  [file/folder]
  Entries stand directly in their folder; sub-folders are not read.
  Move the files of 2019 up.`,
);
findsAlone(
  'a folder that is no kind of entry',
  copy(event, 'timelines/second-delivery.md'),
  `
content/timelines:1:1  [file/folder]
  There is no kind of entry named "timelines".
  Did you mean "timeline"?`,
);
finds(
  'a folder like none that there is',
  copy(event, 'photographs/x.md'),
  `
content/photographs:1:1  [file/folder]
  There is no kind of entry named "photographs".
  Folders are: articles, timeline, quotes, people, organisations, sources, glossary, figures, positions, exchanges, pages, authors, exceptions.`,
);
finds(
  'a file beside the folders',
  file('notes.md', 'To do.\n'),
  `
content/notes.md:1:1  [file/folder]
  Entries stand in the folder of their kind.
  Folders are: articles, timeline, quotes, people, organisations, sources, glossary, figures, positions, exchanges, pages, authors, exceptions.
  1 | To do.
    | ^`,
);
finds(
  'a file of another kind',
  file('timeline/second-delivery.txt', 'To do.\n'),
  `
content/timeline/second-delivery.txt:1:1  [file/kind]
  Only .md files belong in content/timeline.
  1 | To do.
    | ^`,
);
finds(
  'code where only articles may have components',
  copy('articles/the-law.mdx', 'glossary/waiver.mdx'),
  `
content/glossary/waiver.mdx:1:1  [file/kind]
  Only .md files belong in content/glossary.
  1 | ---
    | ^`,
);
findsAlone(
  'no content folder',
  remove('.'),
  `
content:1:1  [file/folder]
  There is no content folder.`,
);

findsAlone(
  'a quotation in the folder of events',
  copy('quotes/done-deal.md', 'timeline/second-deal.md'),
  `
content/timeline/second-deal.md:1:1  [file/folder]
  This looks like a quotation; its file belongs in content/quotes.
  Move the file there. What its fields lack will then be told.
  1 | ---
    | ^`,
);
finds(
  'an event with a fault in the folder of quotations',
  [copy(event, 'quotes/second-delivery.md'), edit('quotes/second-delivery.md', 'kind: delivery', 'kind: delivry')],
  `
content/quotes/second-delivery.md:1:1  [file/folder]
  This looks like an event; its file belongs in content/timeline.
  Move the file there. What its fields lack will then be told.
  1 | ---
    | ^`,
);
finds(
  'a source in the folder of the glossary',
  copy('sources/tass-2019.md', 'glossary/tass.md'),
  `
content/glossary/tass.md:1:1  [file/folder]
  This looks like a source; its file belongs in content/sources.
  Move the file there. What its fields lack will then be told.
  1 | ---
    | ^`,
);
