import { dataAddress } from '../../story/addresses.ts';
import type { ExportContext } from '../export-file.ts';
import type { CatalogueItem } from './catalogue.ts';
import { schemaPath } from './data-file.ts';
import { dataFiles } from './data-files.ts';
import { versionOf, type ShapeChange } from './data-set.ts';
import { listed, listOf } from './exporter.ts';
import { json } from './envelope.ts';
import { dataFieldRows, type DataFieldRow } from './field-rows.ts';
import { forms, type FormName } from './forms.ts';

/** A file as the page of the data shows it. */
export interface ShownFile extends Pick<
  CatalogueItem,
  'title' | 'format' | 'mediaType' | 'bytes' | 'records'
> {
  readonly path: string;
  /** Its place below `/data/`. */
  readonly name: string;
}

/** The files of one form, and what there is to know of the form. */
export interface ShownForm {
  readonly name: FormName;
  readonly title: string;
  readonly what: string;
  readonly version: string;
  readonly changes: readonly ShapeChange[];
  readonly schema: string;
  readonly fields: readonly DataFieldRow[];
  readonly files: readonly ShownFile[];
}

/** Everything that there is under `/data/`, by form, in the order of the forms. */
export function dataOverview(context: ExportContext): readonly ShownForm[] {
  const files = dataFiles(context);
  const items = files.map((file) => ({
    form: file.form,
    ...shown(file.path, listed(file, context.site)),
  }));
  const index = json(listOf(files, context));
  const list: ShownFile = {
    ...shown(dataAddress('index.json'), {
      title: forms.index.title,
      format: 'JSON',
      mediaType: 'application/json',
    }),
    bytes: Buffer.byteLength(index),
    records: files.length,
  };
  // Object.keys forgets the names that the type knows.
  return (Object.keys(forms) as FormName[]).map((name) => {
    const { title, what, record, changes } = forms[name];
    return {
      name,
      title,
      what,
      version: versionOf(forms[name]),
      changes,
      schema: schemaPath(name),
      fields: dataFieldRows(record),
      files: name === 'index' ? [list] : items.filter(({ form }) => form === name),
    };
  });
}

const shown = <T>(path: string, item: T) => ({
  ...item,
  path,
  name: path.slice(dataAddress().length),
});
