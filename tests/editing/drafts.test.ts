import { expect, test } from 'vitest';
import { copy, contentWith, edit } from '../wrong/content.ts';
import { devServer } from './dev-server.ts';

const mark = 'Draft: not on the published site';
const article = 'articles/the-first-delivery.md';
const draft = 'articles/a-second-look.md';

test('a draft is marked on its page and in lists, and nothing else is', async () => {
  const { get } = await devServer(
    contentWith(
      copy(article, draft),
      edit(draft, 'kind: analysis', 'kind: analysis\ndraft: true'),
      edit(draft, /^headline: .*$/m, 'headline: A second look'),
      // The events that are written in place are those of the other article.
      edit(
        draft,
        /\n  - id: sanctions-on-ssb\n(?: {4}.*\n)+ {6}.*\n(?: {4}.*\n)+ {6}.*\n {4}.*/,
        '',
      ),
    ),
  );
  const { html } = await get('/articles/a-second-look/');
  expect(html.indexOf(mark)).toBeGreaterThan(0);
  expect(html.indexOf(mark)).toBeLessThan(html.indexOf('<h1'));
  expect((await get('/articles/the-first-delivery/')).html).not.toContain(mark);
  expect((await get('/articles/')).html.split(mark)).toHaveLength(2);
  expect((await get('/events/first-delivery/')).html.split(mark)).toHaveLength(2);
});
