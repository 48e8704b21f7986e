import { exceptionRules } from './exceptions.ts';
import { fieldRules } from './fields.ts';
import { fileRules } from './files.ts';
import type { Rule } from './rule.ts';
import { sourcingRules } from './sourcing.ts';
import { styleRules } from './style.ts';
import { textRules } from './texts.ts';

const all = {
  ...fileRules,
  ...fieldRules,
  ...textRules,
  ...sourcingRules,
  ...styleRules,
  ...exceptionRules,
} satisfies Record<string, Rule>;

export type RuleCode = keyof typeof all;

/** Every rule of the check by its code, such as `quote/not-verbatim`. */
export const rules: Readonly<Record<RuleCode, Rule>> = all;

/** The codes of all rules, in the order of their groups. */
// Object.keys forgets the names that the type knows.
export const ruleCodes = Object.keys(all) as readonly RuleCode[];
