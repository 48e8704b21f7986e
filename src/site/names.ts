import { namesAt, type Names } from '../exports/structured/ids.ts';

let known: Names | undefined;

/**
 * Names for the structured data of a page.
 * @param site `Astro.site`, which the configuration always sets
 */
export function siteNames(site: URL | undefined): Names {
  if (!site) throw new Error('astro.config.mjs names no site.');
  return (known ??= namesAt(site));
}
