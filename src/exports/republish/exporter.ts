import type { Exporter } from '../export-file.ts';
import { republishAddress } from '../../story/addresses.ts';
import { articleText } from '../text/article.ts';
import { asHtmlDocument, asMarkdown } from './write.ts';

/** Each article as files that others may publish: `article.html` and `article.md`. */
export const republication: Exporter = (context) =>
  context.story.articles.flatMap((article) => {
    const stem = `${republishAddress(article.href)}article`;
    return [
      {
        path: `${stem}.html`,
        mediaType: 'text/html; charset=utf-8',
        body: async () => asHtmlDocument(await articleText(article, context)),
      },
      {
        path: `${stem}.md`,
        mediaType: 'text/markdown; charset=utf-8',
        body: async () => asMarkdown(await articleText(article, context)),
      },
    ];
  });
