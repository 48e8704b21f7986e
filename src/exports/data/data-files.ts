import type { z } from 'astro/zod';
import type { StoryEvent } from '../../story/types.ts';
import type { ExportContext } from '../export-file.ts';
import { biblatex } from '../citations/bibtex.ts';
import { cslOf } from './csl.ts';
import { csv } from './csv.ts';
import { aboveFor, dataFile, type DataFile } from './data-file.ts';
import type { DataSet } from './data-set.ts';
import { json } from './envelope.ts';
import { figureCsv, figureRecord } from './figures.ts';
import { dataSets, type FormName } from './forms.ts';
import { once } from './once.ts';
import { timelineJs } from './timelinejs.ts';

/** Every file of data but the list of them, in the order in which they are shown. */
export function dataFiles(context: ExportContext): readonly DataFile[] {
  const { timeline, quotes, positions, exchanges, people, articles, glossary, figures } = dataSets;
  return [
    ...filesOf(timeline, 'timeline', context),
    ...timelineJsFiles(context),
    ...filesOf(quotes, 'quotes', context),
    ...sourceFiles(context),
    ...filesOf(positions, 'positions', context),
    ...filesOf(exchanges, 'exchanges', context),
    ...filesOf(people, 'people', context),
    ...filesOf(articles, 'articles', context),
    ...filesOf(glossary, 'glossary', context),
    ...filesOf(figures, 'figures', context),
    ...figureFiles(context),
  ];
}

function filesOf<Shape extends z.ZodType>(
  { name, title, page, columns, records }: DataSet<Shape>,
  form: FormName,
  context: ExportContext,
): DataFile[] {
  const items = once(() => records(context.story, context.site));
  const given = { title, form, records: () => items().length };
  const body = () => json({ ...aboveFor(form, page, context), items: items() });
  const files = [dataFile(`${name}.json`, { ...given, format: 'JSON', body })];
  if (!columns) return files;
  const names = columns.map((column) => column.name);
  const rows = () => items().map((item) => columns.map(({ cell }) => cell(item)));
  return [
    ...files,
    dataFile(`${name}.csv`, { ...given, format: 'CSV', body: () => csv(names, rows()) }),
  ];
}

function sourceFiles({ story, site }: ExportContext): DataFile[] {
  const items = once(() => story.sources.map((source) => cslOf(source, site)));
  const given = { title: 'Sources', form: 'sources', records: () => story.sources.length } as const;
  return [
    dataFile('sources.json', { ...given, format: 'CSL-JSON', body: () => json(items()) }),
    dataFile('sources.bib', { ...given, format: 'BibLaTeX', body: () => biblatex(items()) }),
  ];
}

function timelineJsFiles({ story, site }: ExportContext): DataFile[] {
  const ofEvents = (name: string, title: string, events: readonly StoryEvent[]) =>
    dataFile(name, {
      title,
      form: 'timelinejs',
      format: 'TimelineJS',
      records: () => events.length,
      body: () => json(timelineJs(events, site)),
    });
  const turns = story.events.filter(({ significance }) => significance === 3);
  return [
    ofEvents('timelinejs.json', 'Timeline for TimelineJS', story.events),
    ofEvents('timelinejs-turning-points.json', 'Turning points for TimelineJS', turns),
  ];
}

function figureFiles(context: ExportContext): DataFile[] {
  return context.story.figures.flatMap((figure) => {
    const { id, title, href, rows } = figure;
    const given = { title, form: 'figure', records: () => rows.length } as const;
    const body = () =>
      json({
        ...aboveFor('figure', href, context),
        figure: figureRecord(figure, context.site),
        items: rows,
      });
    return [
      dataFile(`figures/${id}.json`, { ...given, format: 'JSON', body }),
      dataFile(`figures/${id}.csv`, { ...given, format: 'CSV', body: () => figureCsv(figure) }),
    ];
  });
}
