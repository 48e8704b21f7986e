import { below, finds } from './content.ts';

const event = 'timeline/first-delivery.md';

const tooDeep = (line: number, shown: string) => `
content/timeline/first-delivery.md:${line}:1  [body/nesting]
  The text nests too deeply here.
  Write it flatter: lists, quotations and blocks in one another can hardly be read.
  ${line} | ${shown}
     | ^`;
const cut = (text: string) => `${text.slice(0, 100)}…`;

finds('lists 2,000 deep', below(event, `${'- '.repeat(2000)}a`), tooDeep(18, cut('- '.repeat(50))));
finds(
  'quotations 2,000 deep',
  below(event, `${'> '.repeat(2000)}a`),
  tooDeep(18, cut('> '.repeat(50))),
);
finds(
  'blocks 1,000 deep',
  below(event, ':::exchange{event=first-delivery}\n'.repeat(1000)),
  tooDeep(28, ':::exchange{event=first-delivery}'),
);
finds(
  'a paragraph of 8,000 signs of emphasis',
  below(event, '*a_ '.repeat(8000)),
  `
content/timeline/first-delivery.md:18:1  [body/length]
  The paragraph holds more than 300 signs of markup, such as * and [.
  Make several paragraphs of it, or write the signs out.
  18 | ${cut('*a_ '.repeat(25))}
     | ^`,
);
finds(
  'a text of thousands of lines',
  below(event, 'It landed.\n\n'.repeat(3000)),
  `
content/timeline/first-delivery.md:3015:1  [body/length]
  The text has more than 3,000 lines.
  Make several entries of it.
  3015 |
       | ^`,
);
