import { edit, file, finds, passes } from './content.ts';

const noOffice = edit('people/mevlut-cavusoglu.md', /from: .*/, 'from: 2020-01-01');
const exception = (rule: string, words: string, entry = 'quotes/done-deal') =>
  file(
    'exceptions/office.md',
    `---
rule: ${rule}
entry: ${entry}
words: '${words}'
reason: The ministry gave him the title two months before he took it over.
---
`,
  );

passes('a problem that an exception accepts', [
  noOffice,
  exception('quote/no-office', 'held no office'),
]);

passes('an exception with the words as the report shows them, a date among them', [
  noOffice,
  exception('quote/no-office', 'held no office on 12 July 2019'),
]);

finds(
  'an exception for other words than those of the problem',
  [noOffice, exception('quote/no-office', 'held two offices')],
  `
content/exceptions/office.md:4:1  words  [exception/unused]
  In "quotes/done-deal" the check finds nothing against quote/no-office with these words.
  Delete this file if the place has been mended, or mend "entry" and "words".
  4 | words: 'held two offices'
    | ^

content/quotes/done-deal.md:4:1  date  [quote/no-office]
  Mevlüt Çavuşoğlu held no office on 12 July 2019.
  Recorded in content/people/mevlut-cavusoglu.md: Foreign Minister of Turkey (1 January 2020 to 3 June 2023).
  4 | date: 2019-07-12
    | ^
`,
);

finds('an exception for something that is in order', exception('quote/no-office', 'no office'), `
content/exceptions/office.md:4:1  words  [exception/unused]
  In "quotes/done-deal" the check finds nothing against quote/no-office with these words.
  Delete this file if the place has been mended, or mend "entry" and "words".
  4 | words: 'no office'
    | ^
`);

finds(
  'an exception from a rule that allows none',
  [
    edit('timeline/first-delivery.md', /date: .*/, 'date: 2019-07-32'),
    exception('field/value', 'no such day', 'timeline/first-delivery'),
  ],
  `
content/exceptions/office.md:2:1  rule  [exception/rule]
  The rule "field/value" allows no exception.
  Mend what it reports.
  2 | rule: field/value
    | ^

content/timeline/first-delivery.md:3:1  date  [field/value]
  There is no such day: July 2019 has 31 days.
  3 | date: 2019-07-32
    | ^
`,
);

finds('an exception from a rule that there is not', exception('quotes/no-office', 'no office'), `
content/exceptions/office.md:2:1  rule  [exception/rule]
  There is no rule "quotes/no-office".
  Did you mean "quote/no-office"?
  2 | rule: quotes/no-office
    | ^
`);

finds(
  'an exception without a reason, for a place that cannot be one',
  [
    exception('quote/no-office', 'no office', 'content/quotes/done-deal.md'),
    edit('exceptions/office.md', /reason: .*/, 'reason: Fine.'),
  ],
  `
content/exceptions/office.md:3:1  entry  [field/value]
  The field "entry" must be the folder and the id of an entry, such as articles/the-decision.
  3 | entry: content/quotes/done-deal.md
    | ^

content/exceptions/office.md:5:1  reason  [field/value]
  The field "reason" is too short to be a reason.
  5 | reason: Fine.
    | ^
`,
);

finds(
  'a file that cannot be read, on which an exception may bear',
  [
    edit('timeline/first-delivery.md', '  - turkey', '  - turkey\n  - united-states'),
    exception('balance/side-unheard', 'United States', 'timeline/first-delivery'),
    file('quotes/broken.md', 'No frontmatter.\n'),
  ],
  `
content/quotes/broken.md:1:1  [frontmatter/missing]
  The file has no frontmatter: the block of fields between two lines of three hyphens.
  Begin the file with --- on a line of its own, then the fields, then --- again.
  1 | No frontmatter.
    | ^
`,
);
