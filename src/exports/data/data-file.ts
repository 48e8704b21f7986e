import { dataAddress } from '../../story/addresses.ts';
import type { ExportContext } from '../export-file.ts';
import { versionOf } from './data-set.ts';
import { aboveOf } from './envelope.ts';
import { forms, type FormName } from './forms.ts';
import { once } from './once.ts';

const mediaTypes = {
  JSON: 'application/json',
  CSV: 'text/csv; charset=utf-8; header=present',
  'CSL-JSON': 'application/vnd.citationstyles.csl+json',
  BibLaTeX: 'application/x-bibtex; charset=utf-8',
  TimelineJS: 'application/json',
} as const;
export type DataFormat = keyof typeof mediaTypes;

/** A file of data, and what there is to know of it. */
export interface DataFile {
  /** Its address without the site’s: `/data/timeline.json`. */
  readonly path: string;
  readonly title: string;
  readonly form: FormName;
  readonly format: DataFormat;
  readonly mediaType: string;
  /** How many records it holds. */
  readonly records: () => number;
  /** Made when it is first asked for. */
  readonly body: () => string;
}

/**
 * A file of data.
 * @param name its place below `/data/`: `figures/votes.csv`
 */
export const dataFile = (
  name: string,
  given: Pick<DataFile, 'title' | 'form' | 'format' | 'records' | 'body'>,
): DataFile => ({
  ...given,
  path: dataAddress(name),
  mediaType: mediaTypes[given.format],
  body: once(given.body),
});

/** The absolute address of the JSON Schema of a form; a table has none. */
export const schemaOf = (form: FormName, site: URL): string => new URL(schemaPath(form), site).href;

/** The same without the site’s. */
export const schemaPath = (form: FormName): string => dataAddress(`schema/${form}.schema.json`);

/** What stands above the records of a file of this form. */
export const aboveFor = (form: FormName, page: string, { story, site }: ExportContext) =>
  aboveOf(story, {
    schema: schemaOf(form, site),
    version: versionOf(forms[form]),
    source: new URL(page, site).href,
  });
