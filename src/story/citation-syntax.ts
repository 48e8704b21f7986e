/** One reference inside a citation bracket. */
export interface CitedReference {
  readonly id: string;
  readonly locator: string | undefined;
}

/** A bracket that holds nothing but references: `[@a]`, `[@a, p. 4; @b]` (Pandoc's citation syntax). */
export const citationBracket = /\[(@[a-z0-9][^[\]]*)\]/g;

/**
 * Reads the inside of a citation bracket, without the brackets.
 * @returns the references in order, or undefined if one of them is malformed
 */
export function readCitation(inside: string): readonly CitedReference[] | undefined {
  const references: CitedReference[] = [];
  for (const part of inside.replace(/\s+/g, ' ').split(';')) {
    const match = /^\s*@([a-z0-9]+(?:-[a-z0-9]+)*)\s*(?:,\s*(\S.*?))?\s*$/.exec(part);
    if (!match?.[1]) return undefined;
    references.push({ id: match[1], locator: match[2] });
  }
  return references;
}

/** Ids of the sources cited in a stretch of Markdown, each once, in order of first citation. */
export function citedIds(markdown: string): readonly string[] {
  const ids = new Set<string>();
  for (const [, inside = ''] of markdown.matchAll(citationBracket))
    for (const reference of readCitation(inside) ?? []) ids.add(reference.id);
  return [...ids];
}
