import type { z } from 'astro/zod';
import { articles } from './articles.ts';
import { catalogue } from './catalogue.ts';
import { cslItem } from './csl.ts';
import type { DataSet, ShapeChange } from './data-set.ts';
import { envelope } from './envelope.ts';
import { figureChanges, figureFile, figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { timeline } from './timeline.ts';
import { slide, slides } from './timelinejs.ts';

/** What a file looks like, whatever story is in it. */
export interface FileForm {
  /** Name of its schema: `timeline` for `/data/schema/timeline.schema.json`. */
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly page: string;
  /** The shape of one record. */
  readonly record: z.ZodType;
  /** The shape of the whole file. */
  readonly whole: z.ZodType;
  /** The newest first. */
  readonly changes: readonly [ShapeChange, ...ShapeChange[]];
}

/** The sets whose files are an envelope with records. */
export const dataSets = { timeline, quotes, people, articles, glossary, figures } as const;

type Described = Pick<DataSet, 'name' | 'title' | 'what' | 'page' | 'shape' | 'changes'>;

const enveloped = ({ name, title, what, page, shape, changes }: Described): FileForm => ({
  name,
  title,
  what,
  page,
  record: shape,
  whole: envelope(shape),
  changes,
});

const first: FileForm['changes'] = [{ version: '1.0.0', words: 'First version.' }];

/** Every form of file under `/data/`, in the order in which its page shows them. */
export const forms = {
  timeline: enveloped(timeline),
  quotes: enveloped(quotes),
  sources: {
    name: 'sources',
    title: 'Sources',
    what: 'One document that the site relies on, as an item of CSL-JSON.',
    page: '/sources/',
    record: cslItem,
    whole: cslItem.array(),
    changes: first,
  },
  people: enveloped(people),
  articles: enveloped(articles),
  glossary: enveloped(glossary),
  figures: enveloped(figures),
  figure: {
    name: 'figure',
    title: 'Rows of a figure',
    what: 'One row of a series of numbers: a value for each column.',
    page: '/figures/',
    record: figureFile.pick({ figure: true, items: true }),
    whole: figureFile,
    changes: figureChanges,
  },
  timelinejs: {
    name: 'timelinejs',
    title: 'TimelineJS',
    what: 'One slide of a timeline that TimelineJS by Knight Lab shows as it is.',
    page: '/timeline/',
    record: slide,
    whole: slides,
    changes: first,
  },
  index: enveloped(catalogue),
} as const satisfies Record<string, FileForm>;
export type FormName = keyof typeof forms;
