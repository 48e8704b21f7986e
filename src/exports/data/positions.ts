import { z } from 'astro/zod';
import { question, sidePosition } from '../../schema/question.ts';
import { side } from '../../schema/side.ts';
import type { StoryQuestion } from '../../story/types.ts';
import { dataSet } from './data-set.ts';
import { account, accountOf, address, day, help, id, idsOf } from './fields.ts';

const { shape: field } = question;
const { shape: ofSide } = sidePosition;

const held = z.strictObject({
  side: z.enum(side.options).describe(help(side)),
  position: account.nullable().describe(help(ofSide.position)),
  quotes: z
    .array(id)
    .describe(
      'Its own words in order of time, by id; see quotes.json. Without any, no words of this side on the question are on record.',
    ),
});

const shape = z.strictObject({
  id: id.describe('Permanent id of the question.'),
  url: address.describe('Its page.'),
  question: z.string().describe(help(field.question)),
  standfirst: account.describe(help(field.standfirst)),
  sides: z.array(held).describe(help(field.sides)),
  established: z.array(account).describe(help(field.established)),
  disputed: z.array(account).describe(help(field.disputed)),
  notKnown: z.array(account).describe(help(field.notKnown)),
  background: account.describe('What a reader must know beforehand; empty if nothing.'),
  events: z.array(id).describe('The events in which it came up, by id; see timeline.json.'),
  articles: z.array(id).describe('Articles that treat it, by id; see articles.json.'),
  sources: z.array(id).describe('Sources cited in these texts, by id; see sources.json.'),
  updated: day.describe(help(field.updated)),
});
type Item = z.infer<typeof shape>;

const recordOf = (given: StoryQuestion, site: URL): Item => ({
  id: given.id,
  url: new URL(given.href, site).href,
  question: given.question,
  standfirst: accountOf(given.standfirst),
  sides: given.sides.map(({ side: of, position, quotes }) => ({
    side: of,
    position: position === undefined ? null : accountOf(position),
    quotes: idsOf(quotes),
  })),
  established: given.established.map(accountOf),
  disputed: (given.disputed ?? []).map(accountOf),
  notKnown: (given.notKnown ?? []).map(accountOf),
  background: accountOf(given.body),
  events: idsOf(given.events),
  articles: idsOf(given.articles),
  sources: idsOf(given.cited),
  updated: given.updated,
});

/** The contested questions, by the first of their events. */
export const positions = dataSet({
  name: 'positions',
  title: 'Positions',
  what: 'One contested question: what each side holds, in its own words, and what is established.',
  page: '/positions/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: ({ questions }, site) => questions.map((each) => recordOf(each, site)),
});
