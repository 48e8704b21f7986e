import { wholeQuotation } from '../../src/story/card-room.ts';
import { edit, file, passes, warns } from './content.ts';

const quote = 'quotes/done-deal.md';
const saying = (text: string) => edit(quote, 'It is a done deal.', text);
/** As many characters of ordinary words, and a full stop. */
const words = (length: number) => `${'It is done and will stay so '.repeat(99).slice(0, length - 1).replace(/ $/, 's')}.`;

passes('a quotation as long as its card has room for', saying(words(wholeQuotation)));
warns(
  'a quotation that is longer',
  saying(words(2000)),
  `
content/quotes/done-deal.md:2:1  text  [quote/longer-than-card]  warning
  The quotation has 2,000 characters; its share card has room for 400 and may leave out the rest.
  Register the part that matters as the quotation, with […] for what you leave out, or say in content/exceptions why it must stand whole.
  2 | text: ${words(2000).slice(0, 94)}…
    | ^`,
);
passes('a longer quotation that is accepted', [
  saying(words(2000)),
  file(
    'exceptions/whole.md',
    '---\nrule: quote/longer-than-card\nentry: quotes/done-deal\nwords: The quotation has 2,000 characters\nreason: Each word of it is argued about.\n---\n',
  ),
]);
warns(
  'a title with a sign that no font of ours has',
  edit('timeline/first-delivery.md', 'title: The', 'title: 🚀 The'),
  `
content/timeline/first-delivery.md:2:1  title  [text/not-on-card]  warning
  The share card cannot show “🚀”.
  Write it in Latin letters.
  2 | title: 🚀 The first parts land at Mürted
    | ^`,
);
warns(
  'words of a quotation in another script',
  saying('Это решённое дело.'),
  `
content/quotes/done-deal.md:2:1  text  [text/not-on-card]  warning
  The share card cannot show “Э”, “т”, “о” and 7 more of its letters.
  Write the words in English here, and as they were spoken under "original".
  2 | text: Это решённое дело.
    | ^`,
);
warns(
  'a name in another script',
  edit('people/mevlut-cavusoglu.md', 'name: Mevlüt Çavuşoğlu', 'name: 李尚福'),
  `
content/people/mevlut-cavusoglu.md:2:1  name  [text/not-on-card]  warning
  The share card cannot show “李”, “尚” and “福”.
  Write it in Latin letters.
  2 | name: 李尚福
    | ^`,
);
passes('Turkish letters, a letter in two parts, and words as they were spoken', [
  edit('timeline/first-delivery.md', 'Mürted', 'Mürted, İğdır and Şırnak'),
  edit(quote, 'speaker:', 'original: Это решённое дело.\nlanguage: ru\nspeaker:'),
]);
