import { z } from 'astro/zod';
import { chart } from './chart/chart.ts';
import { columnFaults, columnTypes } from './chart/column.ts';
import { rowFaults } from './chart/rows.ts';
import { edtfDate } from './date.ts';
import { aliases, atMost, paragraph, prose, ref, text } from './id.ts';

const column = z.strictObject({
  label: text.describe('Heading of the column.'),
  type: z.enum(columnTypes).describe('number, date (EDTF) or text.'),
  unit: text.optional().describe('Unit of the numbers in this column: USD billion.'),
});

/** What a chart cannot do without, and why. */
const chartNeeds = {
  finding: 'a sentence that says what it shows',
  asOf: 'the date up to which its data runs',
  alt: 'its finding and its shape in words for those who do not see it',
} as const;

/**
 * A series of data with its unit and its sources. The body says how to read it. A text marks a number
 * as one of these: `419 {figure:congress-votes-on-the-law, CAATSA, House, Votes for}`.
 */
export const figure = z
  .strictObject({
    title: prose.describe('What the series shows.'),
    finding: prose
      .max(90, atMost(90))
      .optional()
      .describe(
        'What the numbers say, as one sentence of at most 90 characters: the heading of the figure. A chart needs it.',
      ),
    asOf: edtfDate
      .optional()
      .describe('The date up to which the data runs: 2025, 2026-03. A chart needs it.'),
    unit: text.describe('Unit of the main column: USD billion, aircraft, votes.'),
    columns: z
      .array(column)
      .min(2, 'needs at least two columns')
      .optional()
      .describe('The columns, in order. A path has none: its table is made of its events.'),
    rows: z
      .array(z.array(z.union([z.string(), z.number(), z.null()])))
      .min(1, 'has no rows')
      .optional()
      .describe('The rows; null where a value is not known. A path has none.'),
    chart: chart
      .optional()
      .describe('How it is drawn: the kind of chart, and the columns by their labels.'),
    alt: paragraph
      .optional()
      .describe(
        'The chart in words, for those who do not see it: the finding and the shape. A chart needs it.',
      ),
    sources: z
      .array(ref('sources'))
      .min(1, 'needs at least one source')
      .describe('Sources, by id.'),
    aliases,
  })
  .superRefine((value, context) => {
    for (const name of ['columns', 'rows'] as const)
      if ((value[name] === undefined) !== (value.chart?.kind === 'path'))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: value[name]
            ? 'is not for a path, whose table is made of its events'
            : 'is missing',
        });
    const { columns = [], rows = [] } = value;
    rows.forEach((row, index) => {
      if (row.length !== columns.length)
        context.addIssue({
          code: 'custom',
          path: ['rows', index],
          message: `needs ${columns.length} values, one for each column, but has ${row.length}`,
        });
    });
    if (!value.chart) return;
    for (const name of ['finding', 'asOf', 'alt'] as const)
      if (value[name] === undefined)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `is missing; a chart needs ${chartNeeds[name]}`,
        });
    const { kind } = value.chart;
    const meant = chart.options.find(({ shape }) => shape.kind.value === kind);
    const named = columnFaults(meant, value.chart, columns);
    for (const { path, message, options } of [
      ...named.map((fault) => ({ ...fault, path: ['chart', ...fault.path] })),
      // Of a column that is not there nothing can be said.
      ...(named.length > 0 ? [] : rowFaults(value.chart, columns, rows)),
    ])
      context.addIssue({ code: 'custom', path: [...path], message, params: { options } });
  });
export type FigureData = z.infer<typeof figure>;
