import type { Exporter } from './export-file.ts';
import { security } from './security.ts';
import { sitemaps } from './sitemap/exporter.ts';

/**
 * The exporters of files that every build makes anew. They stand apart from the others, so that a
 * build which keeps those need not load the libraries that write them.
 */
export const exportersEverAnew: readonly Exporter[] = [sitemaps, security];
