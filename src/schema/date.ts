import { z } from 'astro/zod';
import { readDate } from './edtf.ts';

/**
 * A date as editors write it: EDTF, the Library of Congress profile of ISO 8601-2:2019.
 * `2019-07-12`, `2019-07`, `2019`, `2019-07-12/2019-09-15`, `2017-04~`.
 */
export const edtfDate = z
  .string()
  .superRefine((text, context) => {
    const result = readDate(text);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason });
  })
  .meta({ date: 'edtf' });

/** A single calendar day, `2020-12-14`. */
export const day = z
  .string()
  .superRefine((text, context) => {
    const result = readDate(text);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason });
    else if (result.date.precision !== 'day')
      context.addIssue({
        code: 'custom',
        message: 'needs the exact day, written year-month-day, such as 2020-12-14',
      });
  })
  .meta({ date: 'day' });
