const taken = new WeakMap<object, Set<string>>();

/**
 * An id for the first place on a page that asks for it, and none for the others: an article may place
 * an event in its text and list it again below.
 * @param page what is one and the same for all components of a page: `Astro.locals`
 */
export function idOnce(page: object, id: string): string | undefined {
  const ids = taken.get(page) ?? new Set();
  taken.set(page, ids);
  if (ids.has(id)) return undefined;
  ids.add(id);
  return id;
}
