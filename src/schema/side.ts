import { z } from 'astro/zod';

/** Whose voice it is. Congress often differed from the White House and speaks for itself. */
export const side = z
  .enum(['us', 'congress', 'turkey', 'russia', 'nato', 'other'])
  .describe('Whose voice this is: us, congress, turkey, russia, nato or other.');
export type Side = z.infer<typeof side>;

export const sideNames: Readonly<Record<Side, string>> = {
  us: 'United States',
  congress: 'US Congress',
  turkey: 'Turkey',
  russia: 'Russia',
  nato: 'NATO',
  other: 'Others',
};
