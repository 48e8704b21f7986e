import { areYears } from '../../schema/chart/years.ts';
import { placeOfColumn } from '../../schema/chart/column.ts';
import { readDate, type StoryDate } from '../../schema/edtf.ts';
import type { FigureData } from '../../schema/figure.ts';
import type { Entry } from '../../story/types.ts';
import { dateWords, dayWords } from '../../story/words.ts';
import { ofFile, type Problem } from '../problem.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';

/** Events that a chart is to mark and that have no place on it. */
export function marksOutside(
  figure: Entry<'figures'>,
  events: ReadonlyMap<string, Entry<'timeline'>>,
  at: PlaceIn,
): readonly Problem[] {
  const { chart } = figure.data;
  if (chart?.kind !== 'columns' && chart?.kind !== 'line') return [];
  const shown = spanOf(figure.data, chart.x, chart.kind === 'columns');
  return (chart.marks ?? []).flatMap(({ event: id }, index): readonly Problem[] => {
    const reading = readDate(events.get(id)?.data.date ?? '');
    // An event that is not there is reported as a reference.
    if (!reading.ok) return [];
    const day = reading.date.earliest;
    if (shown && day >= shown.earliest && day <= shown.latest) return [];
    return [
      {
        ...ofFile(
          figure.file,
          'figure/mark-outside',
          shown
            ? `The event is of ${dateWords(reading.date)}; the chart shows ${dayWords(shown.earliest)} to ${dayWords(shown.latest)}.`
            : `The column "${chart.x}" holds no years, each once; among such columns no day has a place.`,
          shown
            ? 'Take the mark out, or mark an event of that time.'
            : 'Take the marks out, or draw it as a line.',
        ),
        ...at(['chart', 'marks', index, 'event']),
      },
    ];
  });
}

/** The days that the dates of a column span; of years alone, if it must be years. */
function spanOf(
  { columns = [], rows = [] }: FigureData,
  label: string,
  years: boolean,
): Pick<StoryDate, 'earliest' | 'latest'> | undefined {
  const place = placeOfColumn(columns, label);
  const dates = rows.flatMap((row): StoryDate[] => {
    const reading = readDate(String(row[place]));
    return reading.ok ? [reading.date] : [];
  });
  const [first] = dates;
  if (!first) return undefined;
  if (years && !(dates.length === rows.length && areYears(dates))) return undefined;
  const least = (a: string, b: string) => (a < b ? a : b);
  const most = (a: string, b: string) => (a > b ? a : b);
  return {
    earliest: dates.map(({ earliest }) => earliest).reduce(least),
    latest: dates.map(({ latest }) => latest).reduce(most),
  };
}
