import { rules, type RuleCode } from './rules/rules.ts';

/** A change of a text, at UTF-16 units of it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What `--fix` does about a problem: changes in a field or in the body, or the file written anew. */
export type Fix = {
  /** What is then so, in words. */
  readonly done: string;
} & (
  | {
      readonly in: 'field';
      readonly path: readonly PropertyKey[];
      readonly edits: readonly Edit[];
      /** What was typed as text is then true or false. */
      readonly becomes?: 'true or false';
    }
  | { readonly in: 'body'; readonly edits: readonly Edit[] }
  | { readonly in: 'form' }
  /** The list of published addresses, which is no entry. */
  | { readonly in: 'lock' }
);

/** Something in `content/` that an editor must mend. */
export interface Problem {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly field: string | undefined;
  readonly rule: RuleCode;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Only where one outcome is certain and changes no meaning. */
  readonly fix?: Fix | undefined;
}

/** Whether a problem keeps the site from being published; a warning does not. */
export const isError = ({ rule }: Problem): boolean => rules[rule].severity === 'error';

/** A problem of a file as a whole. */
export const ofFile = (file: string, rule: RuleCode, message: string, hint?: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: undefined,
  rule,
  message,
  hint,
});

/** A field's name as the report shows it: `timeline.0.date`. */
export const fieldName = (path: readonly PropertyKey[]): string | undefined =>
  path.length > 0 ? path.map(String).join('.') : undefined;

/** The line and column, from 1, at which an offset of a text stands. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

/** Finds places in a text; its lines are counted once, at the first question. */
export function placesIn(text: string): PlaceOf {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The line and column, from 1, of a single offset. */
export const placeIn = (text: string, offset: number) => placesIn(text)(offset);
