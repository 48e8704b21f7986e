import { readDate } from '../../schema/edtf.ts';
import type { FigureData } from '../../schema/figure.ts';
import { tableOf } from '../../story/figure-table.ts';
import { addressesOf } from '../texts/addresses.ts';
import { figureMarkFaults, strayMarks, type Figures } from '../texts/figure-marks.ts';
import type { FileReading } from '../reading/file.ts';
import type { Known } from '../reading/ids.ts';
import { linkFaults } from '../texts/links.ts';
import type { TextFault } from '../texts/markdown.ts';
import type { MarkdownText } from '../reading/markdown-text.ts';
import type { Problem } from '../problem.ts';
import { isOf, placesIn, type Tables } from '../reading/tables.ts';
import type { TabledFigure } from '../texts/figure-cells.ts';
import { ringProblems } from './rings.ts';
import { eventTimes, outsidePeriod, quoteTimes } from './times.ts';

/** Where entries contradict one another. */
export function agreementProblems(
  files: readonly FileReading[],
  known: Known,
  tables: Tables,
): readonly Problem[] {
  const figures: Figures = {
    ids: known.ids('figures'),
    data: (id) => tabled(tables.figures.get(id)?.data, tables),
  };
  const addresses = addressesOf(known, tables);
  return files.flatMap((file) => [
    ...recordProblems(file, tables),
    ...strayMarks(file),
    ...inTexts(file, (text) => [
      ...figureMarkFaults(text, figures),
      ...linkFaults(text, addresses, tables),
    ]),
  ]);
}

const recordProblems = (file: FileReading, tables: Tables) =>
  file.entries.flatMap((placed): readonly Problem[] => {
    const { entry } = placed;
    const at = placesIn(file, placed);
    if (isOf('timeline', entry)) return eventTimes(entry, tables, at);
    if (isOf('quotes', entry)) return quoteTimes(entry, tables, at);
    if (isOf('figures', entry)) return ringProblems(entry, tables, at);
    return isOf('articles', entry) ? outsidePeriod(entry, tables, at) : [];
  });

/** A figure with its table; of events that cannot be read its table has no rows. */
const tabled = (figure: FigureData | undefined, tables: Tables): TabledFigure | undefined =>
  figure && {
    unit: figure.unit,
    ...tableOf(figure, (id) => {
      const event = tables.timeline.get(id);
      const reading = readDate(event?.data.date ?? '');
      return event && reading.ok ? { id, title: event.data.title, date: reading.date } : undefined;
    }),
  };

/** What a rule of texts finds in those of a file, with the places in the file. */
const inTexts = (
  { file, texts }: FileReading,
  rule: (text: MarkdownText) => readonly TextFault[],
): readonly Problem[] =>
  texts.flatMap((text) =>
    rule(text).map(({ line, column, ...fault }) => ({
      ...fault,
      ...text.place(line, column),
      file,
    })),
  );
