import { machineFiles } from '../../story/addresses.ts';
import type { Exporter } from '../export-file.ts';
import { allArticles } from './articles.ts';
import { overview } from './overview.ts';

const mediaType = 'text/plain; charset=utf-8';

/** What assistants ask for: an overview of the site, and all articles in one text. */
export const llms: Exporter = (context) => [
  { path: machineFiles.llms, mediaType, body: () => overview(context) },
  { path: machineFiles.llmsFull, mediaType, body: () => allArticles(context) },
];
