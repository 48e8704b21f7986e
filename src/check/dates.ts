import { readDate } from '../schema/edtf.ts';
import type { Entry } from '../story/types.ts';
import type { PlaceIn } from './frontmatter.ts';
import { ofFile, type Problem } from './problem.ts';

/** Whether an event became known before it happened. */
export function knownBefore(event: Entry<'timeline'>, at: PlaceIn): readonly Problem[] {
  const { date, known } = event.data;
  const happened = readDate(date);
  const became = known === undefined ? undefined : readDate(known);
  if (!happened.ok || !became?.ok || became.date.latest >= happened.date.earliest) return [];
  return [
    {
      ...ofFile(
        event.file,
        'event/known-before',
        'The event became known before it happened, as these dates stand.',
      ),
      ...at(['known']),
    },
  ];
}
