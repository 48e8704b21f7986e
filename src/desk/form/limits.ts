import { z } from 'astro/zod';
import { asSentence } from './words.ts';

/** What a schema asks of a text or a list, as far as a form can see to it. */
export interface Limits {
  /** A regular expression, and what to say of a text that does not match it. */
  readonly pattern?: readonly [string, string];
  readonly maxLength?: number;
  readonly max?: number;
  /** Whether the text has sentences and needs several lines. */
  readonly lines: boolean;
  readonly url: boolean;
}

const known = z.object({
  pattern: z.string().optional(),
  patternErrorMessage: z.string().optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  lines: z.boolean().optional(),
  format: z.string().optional(),
});

/** No text of an entry matches this, and each schema with a pattern says why it does not. */
const wrong = '?';

/** The limits that a schema declares, read from its JSON Schema (draft 2020-12). */
export function limitsOf(schema: z.ZodType): Limits {
  const { pattern, patternErrorMessage, maxLength, maxItems, lines, format } = known.parse(
    z.toJSONSchema(schema, { unrepresentable: 'any' }),
  );
  const url = format === 'uri';
  const form = pattern ?? (url ? '^https?://[^\\s/]+' : undefined);
  const fault = schema.safeParse(wrong).error?.issues[0]?.message;
  const words = patternErrorMessage ?? (fault === undefined ? undefined : asSentence(fault));
  return {
    ...(form !== undefined && words !== undefined && { pattern: [form, words] as const }),
    ...(maxLength !== undefined && { maxLength }),
    ...(maxItems !== undefined && { max: maxItems }),
    lines: lines === true,
    url,
  };
}
