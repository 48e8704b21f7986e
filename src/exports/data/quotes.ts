import { z } from 'astro/zod';
import { quote, variant } from '../../schema/quote.ts';
import { side } from '../../schema/side.ts';
import type { StoryQuote } from '../../story/types.ts';
import { dataSet, inOneCell } from './data-set.ts';
import { account, accountOf, address, date, dateOf, help, id, idsOf } from './fields.ts';

const { shape: field } = quote;

const speaker = z.strictObject({
  id: id.describe('A person or an organisation, by id; see people.json.'),
  name: z.string().describe('Name of the speaker.'),
});

const variantItem = z.strictObject({
  text: z.string().describe(help(variant.shape.text)),
  source: id.describe(help(variant.shape.source)),
});

const shape = z.strictObject({
  id: id.describe('Permanent id of the quotation.'),
  url: address.describe('Its page.'),
  text: z.string().describe(help(field.text)),
  original: z.string().nullable().describe(help(field.original)),
  language: z.string().nullable().describe(help(field.language)),
  translation: z
    .string()
    .nullable()
    .describe('Whose translation the words are: AFP. null where they were spoken in English.'),
  variants: z.array(variantItem).describe(help(field.variants)),
  speaker: speaker.describe('Who said it.'),
  side: z.enum(side.options).describe(help(side)),
  office: z
    .string()
    .nullable()
    .describe('The office held on that day; organisations speak without one.'),
  date: date.describe('The day it was said; the month where no source gives the day.'),
  venue: z.string().describe(help(field.venue)),
  event: id.nullable().describe('The event it is about, by id; see timeline.json.'),
  sources: z.array(id).describe('Sources, by id; see sources.json.'),
  articles: z.array(id).describe('Articles that quote it, by id; see articles.json.'),
  context: account.describe('What a reader must know to understand the words.'),
});
type Item = z.infer<typeof shape>;

const recordOf = (given: StoryQuote, site: URL): Item => ({
  id: given.id,
  url: new URL(given.href, site).href,
  text: given.text,
  original: given.original ?? null,
  language: given.language ?? null,
  translation: given.translation ?? null,
  variants: given.variants.map(({ text, source }) => ({ text, source: source.id })),
  speaker: { id: given.speaker.id, name: given.speaker.name },
  side: given.side,
  office: given.office ?? null,
  date: dateOf(given.date),
  venue: given.venue,
  event: given.event?.id ?? null,
  sources: idsOf(given.sources),
  articles: idsOf(given.usedIn),
  context: accountOf(given.body),
});

/** The registered quotations, in the order in which they were said. */
export const quotes = dataSet({
  name: 'quotes',
  title: 'Quotations',
  what: 'One quotation: the exact words, who said them in which office, where, and the sources.',
  page: '/quotes/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: ({ quotes: all }, site) => all.map((each) => recordOf(each, site)),
  columns: [
    { name: 'id', cell: (item) => item.id },
    { name: 'url', cell: (item) => item.url },
    { name: 'text', cell: (item) => item.text },
    { name: 'original', cell: (item) => item.original },
    { name: 'language', cell: (item) => item.language },
    { name: 'translation', cell: (item) => item.translation },
    { name: 'speaker', cell: (item) => item.speaker.id },
    { name: 'speaker_name', cell: (item) => item.speaker.name },
    { name: 'side', cell: (item) => item.side },
    { name: 'office', cell: (item) => item.office },
    { name: 'date', cell: (item) => item.date.edtf },
    { name: 'earliest', cell: (item) => item.date.earliest },
    { name: 'latest', cell: (item) => item.date.latest },
    { name: 'venue', cell: (item) => item.venue },
    { name: 'event', cell: (item) => item.event },
    { name: 'sources', cell: (item) => inOneCell(item.sources) },
    { name: 'articles', cell: (item) => inOneCell(item.articles) },
    { name: 'context', cell: (item) => item.context.plain },
  ],
});
