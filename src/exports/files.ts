import { embeds } from './embeds/embeds.ts';
import type { ExportContext, ExportFile, Exporter } from './export-file.ts';
import { data } from './data/exporter.ts';
import { calendar } from './calendar.ts';
import { exportersEverAnew } from './ever-anew.ts';
import { feeds } from './feeds/exporter.ts';
import { llms } from './llms/exporter.ts';
import { redirects } from './redirects.ts';
import { headers } from './headers.ts';
import { openSearch } from './open-search.ts';
import { citations } from './citations/exporter.ts';
import { republication } from './republish/exporter.ts';
import { robots } from './robots.ts';

const exporters: readonly Exporter[] = [
  data,
  embeds,
  citations,
  republication,
  feeds,
  calendar,
  redirects,
  headers,
  openSearch,
  robots,
  llms,
  ...exportersEverAnew,
];

/**
 * Every file that is made of the story beside the pages.
 * @throws Error if two of them have one address
 */
export function exportFiles(context: ExportContext): ReadonlyMap<string, ExportFile> {
  const files = new Map<string, ExportFile>();
  for (const file of exporters.flatMap((exporter) => exporter(context))) {
    if (files.has(file.path)) throw new Error(`Two exports have the address ${file.path}.`);
    files.set(file.path, file);
  }
  return files;
}
