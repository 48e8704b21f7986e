import { z } from 'astro/zod';
import { figure } from '../../schema/figure.ts';
import { dataAddress } from '../../story/addresses.ts';
import type { StoryFigure } from '../../story/types.ts';
import { csv } from './csv.ts';
import { dataSet, type DataSet } from './data-set.ts';
import { envelope } from './envelope.ts';
import { account, accountOf, address, date, dateOf, help, id, idsOf } from './fields.ts';

const { shape: field } = figure;
const { shape: ofColumn } = field.columns.unwrap().element;

const column = z.strictObject({
  label: z.string().describe(help(ofColumn.label)),
  type: z.enum(ofColumn.type.options).describe(help(ofColumn.type)),
  unit: z.string().nullable().describe(help(ofColumn.unit)),
});

const shape = z.strictObject({
  id: id.describe('Permanent id of the figure.'),
  url: address.describe('Its page.'),
  title: z.string().describe(help(field.title)),
  finding: z.string().nullable().describe(help(field.finding)),
  asOf: date.nullable().describe(help(field.asOf)),
  unit: z.string().describe(help(field.unit)),
  columns: z.array(column).describe(help(field.columns)),
  rows: z.int().min(0).describe('How many rows it has.'),
  json: address.describe('Its rows as JSON.'),
  csv: address.describe('Its rows as CSV.'),
  alt: z.string().nullable().describe(help(field.alt)),
  sources: z.array(id).describe('Sources, by id; see sources.json.'),
  reading: account.describe('How to read it.'),
});
type Item = z.infer<typeof shape>;

/** Changes of the record of a figure, which stands in two forms of file. */
export const figureChanges: DataSet['changes'] = [
  { version: '1.1.0', words: 'New: finding, asOf and alt, as figures with a chart have them.' },
  { version: '1.0.0', words: 'First version.' },
];

/** A figure as a record of the list, and above its own rows. */
export const figureRecord = (given: StoryFigure, site: URL): Item => ({
  id: given.id,
  url: new URL(given.href, site).href,
  title: given.title,
  finding: given.finding ?? null,
  asOf: given.asOf ? dateOf(given.asOf) : null,
  unit: given.unit,
  columns: given.columns.map(({ label, type, unit }) => ({ label, type, unit: unit ?? null })),
  rows: given.rows.length,
  json: new URL(dataAddress(`figures/${given.id}.json`), site).href,
  csv: new URL(dataAddress(`figures/${given.id}.csv`), site).href,
  alt: given.alt ?? null,
  sources: idsOf(given.sources),
  reading: accountOf(given.body),
});

/** The list of all figures. */
export const figures = dataSet({
  name: 'figures',
  title: 'Figures',
  what: 'One series of numbers: its columns with their units, its sources, and where its rows are.',
  page: '/figures/',
  shape,
  changes: figureChanges,
  records: ({ figures: all }, site) => all.map((each) => figureRecord(each, site)),
});

const row = z
  .array(z.union([z.string(), z.number(), z.null()]))
  .describe('A value for each column, in their order; null where it is not known.');

/** The shape of the file of one figure. */
export const figureFile = envelope(row).extend({ figure: shape.describe('What the rows are.') });

/** The rows of a figure as a table, headed by the labels of the columns. */
export const figureCsv = ({ columns, rows }: StoryFigure): string =>
  csv(
    columns.map(({ label }) => label),
    rows,
  );
