import { createHash } from 'node:crypto';
import type { ExportContext, Exporter, ExportFile } from '../export-file.ts';
import { dataAddress } from '../../story/addresses.ts';
import type { CatalogueItem } from './catalogue.ts';
import { aboveFor, schemaOf, schemaPath, type DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';
import { versionOf } from './data-set.ts';
import { json } from './envelope.ts';
import { forms, type FormName } from './forms.ts';
import { jsonSchema } from './json-schema.ts';

/** The story as data: every file under `/data/`, the list of them, and their JSON Schemas. */
export const data: Exporter = (context) => {
  const files = dataFiles(context);
  return [
    ...files.map(({ path, mediaType, body }) => ({ path, mediaType, body })),
    {
      path: dataAddress('index.json'),
      mediaType: 'application/json',
      body: () => json(listOf(files, context)),
    },
    ...schemaFiles(context),
  ];
};

/** What the list of all files holds. */
export const listOf = (files: readonly DataFile[], context: ExportContext) => ({
  ...aboveFor('index', dataAddress(), context),
  items: files.map((file) => listed(file, context.site)),
});

/** A file as the list of all files has it. */
export function listed(file: DataFile, site: URL): CatalogueItem {
  const { path, title, form, format, mediaType, records } = file;
  const bytes = Buffer.from(file.body());
  return {
    url: new URL(path, site).href,
    title,
    format,
    mediaType,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    records: records(),
    version: versionOf(forms[form]),
    schema: format === 'CSV' || format === 'BibLaTeX' ? null : schemaOf(form, site),
  };
}

const schemaFiles = ({ site }: ExportContext): ExportFile[] =>
  // Object.keys forgets the names that the type knows.
  (Object.keys(forms) as FormName[]).map((name) => ({
    path: schemaPath(name),
    mediaType: 'application/schema+json',
    body: () => json(jsonSchema(forms[name], schemaOf(name, site))),
  }));
