import { z } from 'astro/zod';
import { aliases, ref, text } from './id.ts';
import { side } from './side.ts';

/** A state, ministry, agency, company, parliament or alliance that acts or speaks in the story. */
export const organisation = z.strictObject({
  name: text.describe('Full name: Presidency of Defense Industries.'),
  abbreviation: text.optional().describe('Short form in common use: SSB.'),
  nativeName: text.optional().describe('Name in its own language.'),
  kind: z
    .enum([
      'state',
      'government',
      'agency',
      'parliament',
      'military',
      'company',
      'alliance',
      'media',
      'other',
    ])
    .describe(
      'What it is: state, government, agency, parliament, military, company, alliance, media or other.',
    ),
  side,
  sources: z.array(ref('sources')).optional().describe('Sources for the account.'),
  aliases,
});
export type OrganisationData = z.infer<typeof organisation>;
