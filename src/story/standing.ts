import type { SourceData } from '../schema/source.ts';

/** Whether a source is what was decided or said itself, not a report of it. */
export const isDocument = (kind: SourceData['kind']): boolean =>
  kind === 'law' || kind === 'primary' || kind === 'transcript';

/** Whether a text calls an outlet state-run, a state agency, a broadcaster of the state. */
export const namesTheState = (text: string): boolean =>
  /\bstate(?:[- ](?:run|owned|controlled|funded)|[- ](?:news |defence |arms )?(?:agency|broadcaster|outlet|media|television|newspaper|channel|radio))\b/i.test(
    text,
  );
