import { below, edit, finds, passes } from './content.ts';

const article = 'articles/the-first-delivery.md';

finds(
  'a paragraph that states a fact without a source',
  below(article, 'A second battery followed in September 2019.'),
  `
content/articles/the-first-delivery.md:42:1  [citation/missing]
  The paragraph “A second battery followed in September …” states a fact and cites no source.
  End it with [@source-id], or set "draft: true" until its source is found.
  42 | A second battery followed in September 2019.
     | ^`,
);
passes('a paragraph that only leads over', below(article, 'Two questions were left open.'));
passes('a paragraph without a source in a draft', [
  edit(article, 'kind: analysis', 'kind: analysis\ndraft: true'),
  edit('pages/home.md', /the-first-delivery/g, 'the-law'),
  below(article, 'A second battery followed in September 2019.'),
]);
