import { z } from 'astro/zod';
import { exchange } from '../../schema/exchange.ts';
import { side } from '../../schema/side.ts';
import { voicesOf } from '../../story/exchange-days.ts';
import type { StoryExchange } from '../../story/types.ts';
import { dataSet } from './data-set.ts';
import { account, accountOf, address, date, dateOf, day, help, id, idsOf } from './fields.ts';

const { shape: field } = exchange;

const words = z.strictObject({
  quote: id.describe('The quotation, by id; see quotes.json.'),
  side: z.enum(side.options).describe(help(side)),
  note: account.nullable().describe('What happened, or must be known, before these words.'),
});

const shape = z.strictObject({
  id: id.describe('Permanent id of the exchange.'),
  url: address.describe('Its page.'),
  title: z.string().describe(help(field.title)),
  standfirst: account.describe(help(field.standfirst)),
  period: date.describe(help(field.period)),
  quotes: z.array(words).describe('The words in the order in which they were said.'),
  notHeard: z
    .array(z.enum(side.options))
    .describe('Sides that acted in these events and have no words here.'),
  background: account.describe('What a reader must know beforehand; empty if nothing.'),
  events: z.array(id).describe('The events that the words are about, by id; see timeline.json.'),
  articles: z.array(id).describe('Articles that treat it, by id; see articles.json.'),
  sources: z.array(id).describe('Sources cited in these texts, by id; see sources.json.'),
  updated: day.describe(help(field.updated)),
});
type Item = z.infer<typeof shape>;

const recordOf = (given: StoryExchange, site: URL): Item => {
  const { told, missing } = voicesOf(given);
  return {
    id: given.id,
    url: new URL(given.href, site).href,
    title: given.title,
    standfirst: accountOf(given.standfirst),
    period: dateOf(given.period),
    quotes: given.quotes.map(({ item, note }) => ({
      quote: item.id,
      side: item.side,
      note: note === undefined ? null : accountOf(note),
    })),
    notHeard: [...told, ...missing],
    background: accountOf(given.body),
    events: idsOf(given.events),
    articles: idsOf(given.articles),
    sources: idsOf(given.cited),
    updated: given.updated,
  };
};

/** The exchanges, in order of time. */
export const exchanges = dataSet({
  name: 'exchanges',
  title: 'Exchanges',
  what: 'What all sides said on one event or over some days, in the order in which it was said.',
  page: '/exchanges/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: ({ exchanges: all }, site) => all.map((each) => recordOf(each, site)),
});
