import { folded } from './letters.ts';
import type { SearchKind } from './record.ts';

/** Kinds that are known by a name, which may be the whole of a search. */
const named: readonly SearchKind[] = ['person', 'organisation', 'term'];

/**
 * What a record is called, folded: its title, and of somebody or something its short forms and the
 * last name.
 */
export function namesOf(
  { title, of }: { readonly title: string; readonly of?: string },
  kind: SearchKind,
): readonly string[] {
  const others = named.includes(kind)
    ? [
        of,
        /\(([^)]+)\)$/.exec(title)?.[1],
        kind === 'person' ? title.split(' ').at(-1) : undefined,
        title.replace(/ \([^)]+\)$/, ''),
      ]
    : [];
  const names = [title, ...others].filter((name) => name !== undefined).map(folded);
  return [...new Set(names)].filter((name) => name !== '');
}

const digits = 36;

/** One digit for a name, by which most searches are told not to be for it; 0 to 9 or a to z. */
export function checkDigit(name: string): string {
  let sum = 0;
  for (const letter of folded(name)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 46_649;
  return (sum % digits).toString(digits);
}
