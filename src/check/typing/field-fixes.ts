import { z } from 'astro/zod';
import { isScalar } from 'yaml';
import { readDate, type StoryDate } from '../../schema/edtf.ts';
import { readOtherForm, type OtherForm } from './date-forms.ts';
import type { Parsed } from '../reading/frontmatter.ts';
import type { Fix } from '../problem.ts';
import type { Wording } from '../reading/schema-words.ts';
import { schemaAt, valueAt } from '../reading/shape.ts';

type FieldFix = Extract<Fix, { in: 'field' }>;

const metadata = z.object({ written: z.enum(['a date', 'a day', 'a day or some days']) });

/** What a field of dates takes. */
type DateKind = z.infer<typeof metadata>['written'];

/** What a field of dates takes: any date, a single day, or a day or some; undefined for other fields. */
export const dateKind = (schema: z.ZodType | undefined): DateKind | undefined =>
  metadata.safeParse(schema?.meta()).data?.written;

/**
 * What is certain about a fault of a field: the date that one in another form means, the text that
 * a number was meant to be, the choice that was written with other capital letters, yes for true.
 * @param schema the one of the whole entry
 * @returns the fault with a fix, or with the reason why there is none, or as it was
 */
export function withFix(
  fault: Wording,
  { value, document }: Parsed,
  schema: unknown,
): Wording & { readonly fix?: Fix } {
  const { path } = fault;
  const written = valueAt(value, path);
  const meant = schemaAt(schema, value, path);
  const kind = dateKind(meant);
  if (kind && typeof written === 'string') {
    const found = dateMeant(kind, written);
    if (!found) return fault;
    if ('doubt' in found) return { ...fault, hint: uncertain(found.doubt) };
    return { ...fault, hint: `Write ${found.date}.`, fix: whole(path, written, found.date) };
  }
  if (typeof written === 'string') {
    const choice = sameButForCase(written, choicesOf(meant));
    if (choice !== undefined)
      return { ...fault, hint: `Write ${choice}.`, fix: whole(path, written, choice) };
    const answer = meant instanceof z.ZodBoolean ? answers.get(written.toLowerCase()) : undefined;
    if (answer !== undefined)
      return {
        ...fault,
        hint: `Write ${answer}, without quotation marks.`,
        fix: {
          ...whole(path, written, answer),
          done: `The text “${written}” is now ${answer}.`,
          becomes: 'true or false',
        },
      };
  }
  if (meant instanceof z.ZodString && typeof written === 'number') {
    const node = document.getIn(path, true);
    const source = isScalar(node) ? node.source : undefined;
    if (source)
      return {
        ...fault,
        hint: `Put it between quotation marks: '${source}'.`,
        fix: whole(path, source, source),
      };
  }
  return fault;
}

/** Why no date is proposed, as a hint. */
export const uncertain = (doubt: string) => `Which day is meant is not certain: ${doubt}.`;

/**
 * The date that one in another form means, if a field of this kind takes it.
 * @returns undefined also for a date in its right form: something else is wrong with it
 */
export function dateMeant(kind: DateKind, written: string): OtherForm {
  const found = readOtherForm(written);
  if (!found || 'doubt' in found) return found;
  const reading = readDate(found.date);
  const fits = reading.ok && (kind === 'a date' || isOfDays(reading.date, kind));
  return fits && found.date !== written ? found : undefined;
}

/** Whether a date is an exact day, or, where the field takes one, a stretch from day to day. */
const isOfDays = ({ precision, written }: StoryDate, kind: DateKind): boolean =>
  precision === 'day' ||
  (kind === 'a day or some days' && /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(written));

/** What is an answer to YAML's older readers, and text to ours. */
const answers: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['true', 'true'],
  ['no', 'false'],
  ['false', 'false'],
]);

const choicesOf = (schema: z.ZodType | undefined): readonly unknown[] =>
  schema instanceof z.ZodEnum
    ? schema.options
    : schema instanceof z.ZodLiteral
      ? [...schema.values]
      : [];

/** The one choice that is written so but for capital letters. */
function sameButForCase(written: string, options: readonly unknown[]): string | undefined {
  const same = options.filter((option) => String(option) === written.trim().toLowerCase());
  return same.length === 1 ? String(same[0]) : undefined;
}

const whole = (path: readonly PropertyKey[], written: string, text: string): FieldFix => ({
  in: 'field',
  done: written === text ? `${text} is now text.` : `${written} is now ${text}.`,
  path,
  edits: [{ start: 0, end: written.length, text }],
});
