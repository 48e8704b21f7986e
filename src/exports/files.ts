import type { ExportContext, ExportFile, Exporter } from './export-file.ts';
import { citations } from './citations/exporter.ts';
import { republication } from './republish/exporter.ts';
import { robots } from './robots.ts';

const exporters: readonly Exporter[] = [robots, citations, republication];

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
