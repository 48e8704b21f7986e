import { z } from 'astro/zod';
import { plainText } from '../../markdown/plain.ts';
import { article, articleKinds } from '../../schema/article.ts';
import type { Story, StoryArticle } from '../../story/types.ts';
import { dataSet } from './data-set.ts';
import { address, date, dateOf, day, help, id, idsOf } from './fields.ts';

const { shape: field } = article;

const shape = z.strictObject({
  id: id.describe('Permanent id of the article.'),
  url: address.describe('Its page.'),
  headline: z.string().describe('A claim or a question.'),
  standfirst: z.string().describe(help(field.standfirst)),
  kind: z.enum(articleKinds).describe(help(field.kind)),
  authors: z.array(z.string()).describe('Who signs, by name.'),
  published: day.describe(help(field.published)),
  updated: day.nullable().describe(help(field.updated)),
  reviewed: day.nullable().describe(help(field.reviewed)),
  topics: z.array(id).describe(help(field.topics)),
  keyPoints: z.array(z.string()).describe('Three to five full sentences.'),
  period: date.describe('The stretch of the story that it covers.'),
  words: z.int().min(0).describe('Length of the text in words.'),
  events: z.array(id).describe('Events that it tells, by id; see timeline.json.'),
  quotes: z.array(id).describe('Quotations that it uses, by id; see quotes.json.'),
  sources: z
    .array(id)
    .describe('Sources that it cites, by id, in order of first citation; see sources.json.'),
  related: z.array(id).describe(help(field.related)),
});
type Item = z.infer<typeof shape>;

const recordOf = (given: StoryArticle, story: Story, site: URL): Item => ({
  id: given.id,
  url: new URL(given.href, site).href,
  headline: given.headline,
  standfirst: plainText(given.standfirst),
  kind: given.kind,
  authors: given.bylines.map(({ name }) => name),
  published: given.published,
  updated: given.updated ?? null,
  reviewed: given.reviewed ?? null,
  topics: [...given.topics],
  keyPoints: given.keyPoints.map(plainText),
  period: dateOf(given.period),
  words: given.words,
  // Listed at its end or placed in its text: what an event and a quotation know of it.
  events: idsOf(story.events.filter(({ toldIn }) => toldIn.includes(given))),
  quotes: idsOf(story.quotes.filter(({ usedIn }) => usedIn.includes(given))),
  sources: idsOf(given.cited),
  related: idsOf(given.related),
});

/** What there is to know of each article beside its text. */
export const articles = dataSet({
  name: 'articles',
  title: 'Articles',
  what: 'What there is to know of an article beside its text: its claims, and what it is built on.',
  page: '/articles/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: (story, site) => story.articles.map((each) => recordOf(each, story, site)),
});
