import { nearest } from '../../check/nearest.ts';
import type { Problem } from '../../check/problem.ts';
import type { Field } from '../fields.ts';

/** What keeps an entry from being written, said of the flag that would mend it. */
export interface Fault {
  readonly flag: string | undefined;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A flag as it is typed: "keyPoints" → "--key-points". */
export const flagOf = (field: string) =>
  `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The check's problem as the fault of a flag; a field that is missing is explained. */
export function faultOf({ field, rule, message, hint }: Problem, fields: readonly Field[]): Fault {
  const [top] = field?.split('.') ?? [];
  const help = fields.find(({ name }) => name === field)?.help;
  return {
    // What is of no field stands in the text.
    flag: top === undefined ? '--body' : flagOf(top),
    rule,
    message,
    hint: rule === 'field/missing' ? (help ?? hint) : hint,
  };
}

/** The fault of a flag that there is not. */
export function unknownFlag(written: string, word: string, flags: readonly string[]): Fault {
  const near = nearest(written.replace(/^-+/, ''), flags);
  return {
    flag: written,
    rule: 'flag/unknown',
    message: `A new ${word} has no such flag.`,
    hint:
      near === undefined
        ? `Flags are: ${flags.map((flag) => `--${flag}`).join(', ')}.`
        : `Did you mean "--${near}"?`,
  };
}

/** Faults as the check reports problems: where, what, and how to mend it. */
export const faultWords = (faults: readonly Fault[]): string =>
  faults
    .map(({ flag, rule, message, hint }) =>
      [
        [flag, `[${rule}]`].filter((part) => part !== undefined).join('  '),
        `  ${message}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
      ].join('\n'),
    )
    .join('\n\n');
