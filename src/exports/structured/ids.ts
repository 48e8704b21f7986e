import type { IdReference } from 'schema-dts';

/** Where the site is published, and the nodes that its pages share. */
export interface Names {
  /** The absolute address of a path of this site. */
  readonly address: (path: string) => string;
  /** The name of the thing that a page is about (the page itself has the page’s address). */
  readonly thing: (path: string) => string;
}

/**
 * Names of nodes in the structured data: a page is named by its address, what it is about by the
 * same address with `#it`, so that pages speak of one another’s things (JSON-LD 1.1, node objects).
 * @param site where the site is published
 */
export function namesAt(site: URL): Names {
  const address = (path: string) => new URL(path, site).href;
  return { address, thing: (path) => `${address(path)}#it` };
}

/**
 * The thing that another page of this site is about, by its path alone: a reader resolves it against
 * the address of the page that it reads (JSON-LD 1.1, section 7.2). For long lists.
 */
export const thingHere = (path: string): IdReference => reference(`${path}#it`);

/** A node that another page, or another part of this graph, describes. */
export const reference = (id: string): IdReference => ({ '@id': id });
