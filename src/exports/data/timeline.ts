import { z } from 'astro/zod';
import { event, eventKinds, position } from '../../schema/event.ts';
import { side } from '../../schema/side.ts';
import type { StoryEvent } from '../../story/types.ts';
import { dataSet, inOneCell } from './data-set.ts';
import { account, accountOf, address, date, dateOf, help, id, idsOf } from './fields.ts';

const { shape: field } = event;

const actor = z.strictObject({
  id: id.describe('A person or an organisation, by id; see people.json.'),
  name: z.string().describe('Its name.'),
});

const positionItem = z.strictObject({
  claim: z.string().describe(help(position.shape.claim)),
  by: id.nullable().describe('Whose position it is, by id; null for that of a press report.'),
  sources: z.array(id).describe('Who reports it, by id of the source.'),
});

const shape = z.strictObject({
  id: id.describe('Permanent id of the event.'),
  url: address.describe('Its page.'),
  title: z.string().describe('What happened, as a plain sentence in the present tense.'),
  date: date.describe('When it happened.'),
  known: date.nullable().describe(help(field.known)),
  kind: z.enum(eventKinds).describe(help(field.kind)),
  actors: z.array(actor).describe('Who acted.'),
  sides: z.array(z.enum(side.options)).describe('The sides of the actors, each once.'),
  places: z.array(z.string()).describe(help(field.places)),
  significance: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe(help(field.significance)),
  confidence: z
    .enum(['confirmed', 'reported', 'disputed'])
    .describe('confirmed, reported (not established), or disputed (see positions).'),
  positions: z.array(positionItem).describe(help(field.positions)),
  sources: z.array(id).describe('Sources, by id; see sources.json.'),
  independent: z.int().min(0).describe('How many of the sources do not repeat one another.'),
  quotes: z.array(id).describe('Quotations about it, by id; see quotes.json.'),
  articles: z.array(id).describe('Articles that tell it, by id; see articles.json.'),
  answers: id.nullable().describe('The event that this one answers, by id.'),
  account: account.describe('What happened, in a few sentences.'),
});
type Item = z.infer<typeof shape>;

const recordOf = (given: StoryEvent, site: URL): Item => ({
  id: given.id,
  url: new URL(given.href, site).href,
  title: given.title,
  date: dateOf(given.date),
  known: given.known ? dateOf(given.known) : null,
  kind: given.kind,
  actors: given.actors.map(({ id, name }) => ({ id, name })),
  sides: [...given.sides],
  places: [...given.places],
  significance: given.significance,
  confidence: given.confidence,
  positions: given.positions.map(({ claim, by, sources }) => ({
    claim,
    by: by?.id ?? null,
    sources: idsOf(sources),
  })),
  sources: idsOf(given.sources),
  independent: given.independent,
  quotes: idsOf(given.quotes),
  articles: idsOf(given.toldIn),
  answers: given.answers?.id ?? null,
  account: accountOf(given.body),
});

/** The events of the story, in the order in which they came. */
export const timeline = dataSet({
  name: 'timeline',
  title: 'Timeline',
  what: 'One thing that happened: when, who acted, how sure it is, and the sources.',
  page: '/timeline/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: ({ events }, site) => events.map((each) => recordOf(each, site)),
  columns: [
    { name: 'id', cell: (item) => item.id },
    { name: 'url', cell: (item) => item.url },
    { name: 'title', cell: (item) => item.title },
    { name: 'date', cell: (item) => item.date.edtf },
    { name: 'earliest', cell: (item) => item.date.earliest },
    { name: 'latest', cell: (item) => item.date.latest },
    { name: 'known', cell: (item) => item.known?.edtf ?? null },
    { name: 'kind', cell: (item) => item.kind },
    { name: 'actors', cell: (item) => inOneCell(item.actors.map(({ id }) => id)) },
    { name: 'actor_names', cell: (item) => inOneCell(item.actors.map(({ name }) => name)) },
    { name: 'sides', cell: (item) => inOneCell(item.sides) },
    { name: 'places', cell: (item) => inOneCell(item.places) },
    { name: 'significance', cell: (item) => item.significance },
    { name: 'confidence', cell: (item) => item.confidence },
    { name: 'sources', cell: (item) => inOneCell(item.sources) },
    { name: 'independent', cell: (item) => item.independent },
    { name: 'quotes', cell: (item) => inOneCell(item.quotes) },
    { name: 'articles', cell: (item) => inOneCell(item.articles) },
    { name: 'answers', cell: (item) => item.answers },
    { name: 'account', cell: (item) => item.account.plain },
  ],
});
