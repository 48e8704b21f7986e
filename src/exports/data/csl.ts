import { z } from 'astro/zod';
import { readDate } from '../../schema/edtf.ts';
import { source } from '../../schema/source.ts';
import type { StorySource } from '../../story/types.ts';
import { cslDate, type CslItem } from '../citations/item.ts';
import { documentItem } from '../citations/source-item.ts';
import { address, day, help, id } from './fields.ts';

const { shape: field } = source;

/** A date variable of CSL-JSON 1.0.2. */
const dateShape = z.strictObject({
  'date-parts': z
    .array(z.array(z.int()).min(1).max(3))
    .min(1)
    .max(2)
    .describe('Year, month and day, as far as known; two of them are the ends of a stretch.'),
  circa: z.literal(true).optional().describe('true where the date is approximate.'),
});

/** What CSL has no variable for: the place for it that CSL-JSON 1.0.2 gives. */
const custom = z.strictObject({
  page: address.describe('The page of the source on this site, with everything that relies on it.'),
  kind: field.kind.clone().describe(help(field.kind)),
  stateRun: z.boolean().describe(help(field.stateRun)),
  origin: z.string().optional().describe(help(field.origin)),
  archived: address.optional().describe(help(field.archived)),
  unreachable: day
    .optional()
    .describe('The day on which an editor found that the address no longer answers.'),
});

/** A source as an item of CSL-JSON 1.0.2, as Zotero and Pandoc read it; what is not known is absent. */
export const cslItem = z.strictObject({
  id: id.describe('Permanent id of the source, by which every other file cites it.'),
  type: z
    .enum(['legislation', 'webpage', 'article-newspaper', 'article-magazine', 'report'])
    .describe('Type of CSL, made of the kind.'),
  title: z.string().describe(help(field.title)),
  author: z
    .array(z.strictObject({ literal: z.string().describe('The name as the page prints it.') }))
    .optional()
    .describe('The writers named on the page.'),
  'container-title': z
    .string()
    .optional()
    .describe('Who published the page that was read, unless it is a report or a law.'),
  publisher: z
    .string()
    .optional()
    .describe('The same for a report, a law or a page that is no article.'),
  issued: dateShape.optional().describe('When it was published; absent if the page does not say.'),
  accessed: dateShape.optional().describe(help(field.accessed)),
  URL: address.optional().describe('Where it was read; absent if that was not recorded.'),
  language: z.string().describe(help(field.language)),
  note: z.string().optional().describe(help(field.note)),
  custom: custom.describe('What CSL has no variable for.'),
});

/** What is written of a source; a test holds it to the shape above. */
type CslRecord = CslItem & Pick<z.infer<typeof cslItem>, 'custom'>;

/**
 * A source as CSL-JSON: what a citation of it says, and what else the record knows.
 * @param site where the site is published
 */
export function cslOf(given: StorySource, site: URL): CslRecord {
  const accessed = given.accessed === undefined ? undefined : readDate(given.accessed);
  return {
    ...documentItem(given),
    ...(accessed?.ok && { accessed: cslDate(accessed.date) }),
    ...(given.note !== undefined && { note: given.note }),
    custom: {
      page: new URL(given.href, site).href,
      kind: given.kind,
      stateRun: given.stateRun ?? false,
      origin: given.origin,
      archived: given.archived,
      unreachable: given.unreachable,
    },
  };
}
