import type { StoryDate } from '../../schema/edtf.ts';

/** A name as CSL takes it: in its parts, or whole where it has none that are known. */
export type CslName =
  { readonly literal: string } | { readonly family: string; readonly given: string };

/** A date as CSL takes it: one or two days, months or years. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * An item of CSL-JSON (Citation Style Language 1.0.2, input schema).
 */
export interface CslItem {
  readonly id: string;
  readonly type:
    | 'article-magazine'
    | 'article-newspaper'
    | 'document'
    | 'legislation'
    | 'report'
    | 'webpage'
    | 'dataset';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** Of words that were spoken: where. */
  readonly genre?: string;
  readonly issued?: CslDate;
  /** When the desk read it, in the data alone: in a citation that day is the reader’s. */
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly note?: string;
  /** How far the record reached, where a page has no day of its own. */
  readonly version?: string;
  readonly URL?: string;
}

const numbers = (written: string) => written.replace('~', '').split('-').map(Number);

/** A date of the story for CSL, as exact as it is known. */
export const cslDate = ({ written, approximate }: StoryDate): CslDate => ({
  'date-parts': written.split('/').map(numbers),
  ...(approximate && { circa: true }),
});

/** A calendar day, `2026-07-03`, for CSL. */
export const cslDay = (iso: string): CslDate => ({ 'date-parts': [numbers(iso)] });

/** A text in one line, without control characters, which no format of citations knows. */
export const line = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
