import type { Graph, Thing } from 'schema-dts';

/**
 * The structured data of a page, to stand in a script element of type `application/ld+json`
 * (JSON-LD 1.1, section 7.1). Lists without an item are left out; nothing in it can end the element.
 * @param things what the page describes
 */
export function graphText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph, (_key, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ).replaceAll('<', '\\u003c');
}
