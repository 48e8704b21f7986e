/** What an attribute is worth outside our pages: ids, classes and the like mean nothing there. */
const kept = new Set(['href', 'lang', 'datetime', 'scope', 'start', 'value', 'colspan', 'rowspan']);

/** A tag as the pipeline's serializer writes it: values always in double quotes, `<` never in text. */
const tag = /<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const attribute = /([a-z-]+)="([^"]*)"/g;

/**
 * HTML of the pipeline made fit for a place that is not our page: addresses are absolute, and only
 * attributes with a meaning of their own stay.
 * @param page absolute address of the page that the HTML comes from
 */
export const portableHtml = (html: string, page: URL): string =>
  html.replaceAll('</span>', '').replace(tag, (_all, name: string, inside: string, end: string) => {
    if (name === 'span') return '';
    const attributes = [...inside.matchAll(attribute)]
      .filter(([, key = '']) => kept.has(key))
      .map(([, key = '', value = '']) =>
        key === 'href' ? ` href="${absolute(value, page)}"` : ` ${key}="${value}"`,
      );
    return `<${name}${attributes.join('')}${end}>`;
  });

/** A path or fragment of this site with its origin; the value is that of an attribute, still escaped. */
function absolute(href: string, page: URL): string {
  if (href.startsWith('#')) return `${page.href}${href}`;
  return href.startsWith('/') && !href.startsWith('//') ? `${page.origin}${href}` : href;
}
