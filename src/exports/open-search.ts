import { toHtml } from 'hast-util-to-html';
import { openSearchAddress, search } from '../story/addresses.ts';
import { publication } from '../story/publication.ts';
import { element } from '../markdown/element.ts';
import type { Exporter } from './export-file.ts';

const mediaType = 'application/opensearchdescription+xml';

/** Says to browsers how the site is searched (OpenSearch 1.1 Draft 6, description documents). */
export const openSearch: Exporter = ({ site }) => {
  const at = (path: string) => new URL(path, site).href;
  // The braces stand for what is typed and must not be escaped.
  const template = `${at(search.page)}?${search.field}={searchTerms}`;
  return [
    {
      path: openSearchAddress,
      mediaType: `${mediaType}; charset=utf-8`,
      body: () =>
        `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(
          element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
            element('ShortName', {}, publication.name),
            element('Description', {}, publication.description),
            element('Language', {}, publication.language),
            element('InputEncoding', {}, 'UTF-8'),
            element('OutputEncoding', {}, 'UTF-8'),
            element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, at('/icon.svg')),
            element('Url', { type: 'text/html', template }),
            element('Url', { type: mediaType, rel: 'self', template: at(openSearchAddress) }),
          ]),
          // Of the two that the library writes, this one is XML.
          { space: 'svg', closeEmptyElements: true },
        )}\n`,
    },
  ];
};
