import { readDate } from '../../schema/edtf.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { StoryFigure } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { Face, Lit, SmallTable } from '../card.ts';
import { unlit } from '../lit.ts';

type Cell = string | number | null;
const most = 3;

/** The title, the unit, and up to three rows of the first column of numbers. */
export function figureFace(figure: StoryFigure, scale: SpineScale): Face {
  const table = tableOf(figure);
  const total = figure.rows.length;
  const shown = table?.rows.length ?? 0;
  const rest = shown > 0 && shown < total ? ` · ${shown} of ${total} rows` : '';
  return {
    over: {
      runs: [
        { text: 'Figure', strong: true },
        { text: ` · in ${figure.unit}${rest}`, tone: 'second' },
      ],
    },
    words: figure.headline,
    as: 'headline',
    ...(table ? { table } : {}),
    under: [],
    lit: litSpan(figure, scale),
  };
}

/**
 * Of one series the first and the last row; of anything else the first, as the editor ordered them.
 * Rows of several things are no series: what they count is not to be compared.
 */
function tableOf({ columns, rows }: StoryFigure): SmallTable | undefined {
  const value = columns.findIndex(({ type }) => type === 'number');
  const label = columns.findIndex(({ type }) => type !== 'number');
  const [labelled, valued] = [columns[label], columns[value]];
  if (!labelled || !valued) return undefined;
  const series = rows.every((row) => /^\d{4}\b/.test(String(row[label])));
  const different = (column: number) => new Set(rows.map((row) => row[column])).size;
  // Where one label stands for several rows, the words that differ most tell them apart.
  const next = columns
    .flatMap(({ type }, index) => (type === 'text' && index !== label ? index : []))
    .reduce((best, index) => (different(index) > different(best) ? index : best), -1);
  const several = different(label) < rows.length && next !== -1;
  const chosen =
    rows.length > most && series && !several
      ? [...rows.slice(0, 1), ...rows.slice(-1)]
      : rows.slice(0, most);
  return {
    head: [
      several ? `${labelled.label}, ${inSentence(columns[next]?.label ?? '')}` : labelled.label,
      valued.label,
    ],
    rows: chosen.map((row) => {
      const first = words(row[label] ?? null, labelled.type);
      return [
        several ? `${first}, ${words(row[next] ?? null, 'text')}` : first,
        words(row[value] ?? null, valued.type),
      ];
    }),
  };
}

/** A heading within a line: “Pollster” becomes “pollster”, “US response” stays. */
const inSentence = (heading: string) =>
  heading.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

function words(value: Cell, type: string): string {
  if (value === null) return 'not known';
  if (typeof value === 'number' && type === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
  const reading = type === 'date' ? readDate(String(value)) : undefined;
  return reading?.ok ? dateWords(reading.date) : String(value);
}

/** The stretch from the first to the last date of the rows. */
function litSpan({ columns, rows }: StoryFigure, scale: SpineScale): Lit {
  const column = columns.findIndex(({ type }) => type === 'date');
  const days = rows
    .map((row) => readDate(String(row[column] ?? '')))
    .flatMap((reading) => (reading.ok ? [reading.date.earliest, reading.date.latest] : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return unlit;
  return { from: scale.at(first), to: scale.at(last), ticks: [] };
}

/** What the card of a figure shows, in words. */
export function figureAlt(figure: StoryFigure): string {
  const cells = (tableOf(figure)?.rows ?? []).map(([label, value]) => `${label}: ${value}`);
  return `Figure: “${figure.headline}”, in ${figure.unit}${cells.length > 0 ? `, with ${cells.join('; ')}` : ''}.`;
}
