import { edit, finds, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';
const event = 'timeline/first-delivery.md';
const home = 'pages/home.md';

finds(
  'a source that stands twice under an event',
  edit(event, '  - tass-2019\n', '  - tass-2019\n  - tass-2019\n'),
  `
content/timeline/first-delivery.md:13:5  sources.1  [ref/twice]
  "tass-2019" stands twice in this list.
  Delete one of the two.
  13 |   - tass-2019
     |     ^`,
);
finds(
  'a quotation that an article names with and without a note',
  edit(article, 'quotes:\n', 'quotes:\n  - done-deal\n'),
  `
content/articles/the-first-delivery.md:30:5  quotes.1.id  [ref/twice]
  "done-deal" stands twice in this list.
  Delete one of the two.
  30 |   - id: done-deal
     |     ^`,
);
finds(
  'an event that is written in place in the list that names it',
  edit(article, '  - first-delivery\n', '  - first-delivery\n  - sanctions-on-ssb\n'),
  `
content/articles/the-first-delivery.md:18:5  timeline.2.id  [ref/twice]
  "sanctions-on-ssb" stands twice in this list.
  Delete one of the two.
  18 |   - id: sanctions-on-ssb
     |     ^`,
);
finds(
  'a landmark that the front page names twice',
  edit(
    home,
    '      label: First delivery\n',
    '      label: First delivery\n    - event: first-delivery\n      label: Again\n',
  ),
  `
content/pages/home.md:14:7  front.landmarks.1.event  [ref/twice]
  "first-delivery" stands twice in this list.
  Delete one of the two.
  14 |     - event: first-delivery
     |       ^`,
);

passes('one source under an event and under each of two positions', [
  edit(event, 'confidence: confirmed', 'confidence: disputed'),
  edit(
    event,
    'sources:\n',
    'positions:\n  - claim: It came.\n    sources:\n      - tass-2019\n  - claim: It did not.\n    sources:\n      - tass-2019\nsources:\n',
  ),
]);
