import { z } from 'astro/zod';
import { forms, readDate } from './edtf.ts';

const exactDay = 'needs the exact day, written year-month-day, such as 2020-12-14';

const exactDays =
  'needs exact days: one, such as 2020-12-14, or the first and the last, such as 2020-12-14/2020-12-16';

const calendarDay = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

const point = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?`;

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
  // What JSON Schema can say of it; in YAML a bare year is a number.
  .meta({
    written: 'a date',
    type: ['string', 'integer'],
    pattern: `^${point}(/${point})?$`,
    patternErrorMessage: `This is no date; ${forms}.`,
  });

/** A single calendar day, `2020-12-14`. */
export const day = z
  .string()
  .superRefine((text, context) => {
    const result = readDate(text);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason });
    else if (result.date.precision !== 'day')
      context.addIssue({ code: 'custom', message: exactDay });
  })
  .meta({
    written: 'a day',
    pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])~?$`,
    patternErrorMessage: `This ${exactDay}.`,
  });

/** A calendar day or a stretch of them, `2020-12-14` or `2020-12-14/2020-12-16`; exact at both ends. */
export const days = z
  .string()
  .superRefine((text, context) => {
    const result = readDate(text);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason });
    else if (!/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(text))
      context.addIssue({ code: 'custom', message: exactDays });
  })
  .meta({
    written: 'a day or some days',
    pattern: String.raw`^${calendarDay}(/${calendarDay})?$`,
    patternErrorMessage: `This ${exactDays}.`,
  });
