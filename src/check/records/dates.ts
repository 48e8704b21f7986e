import { readDate } from '../../schema/edtf.ts';
import { dateWords } from '../../story/words.ts';
import type { Entry } from '../../story/types.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';
import { ofFile, type Problem } from '../problem.ts';

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

/** Whether an event is said to have come after one of another day, which its date says already. */
export function afterAnotherDay(
  event: Entry<'timeline'>,
  events: ReadonlyMap<string, Entry<'timeline'>>,
  at: PlaceIn,
): readonly Problem[] {
  const first = events.get(event.data.after ?? '');
  if (!first || (first.id !== event.id && first.data.date === event.data.date)) return [];
  return [
    {
      ...ofFile(
        event.file,
        'event/after',
        first.id === event.id
          ? 'An event cannot come after itself.'
          : `"${first.id}" has another date, ${first.data.date}; the order of two dates is known.`,
        'Leave "after" out, or mend a date.',
      ),
      ...at(['after']),
    },
  ];
}

/** Whether an event is said to answer one that had not happened yet. */
export function answersALaterOne(
  event: Entry<'timeline'>,
  events: ReadonlyMap<string, Entry<'timeline'>>,
  at: PlaceIn,
): readonly Problem[] {
  const answered = events.get(event.data.answers ?? '');
  if (!answered) return [];
  const [own, other] = [readDate(event.data.date), readDate(answered.data.date)];
  if (!own.ok || !other.ok) return [];
  const itself = answered.id === event.id;
  if (!itself && own.date.latest >= other.date.earliest) return [];
  return [
    {
      ...ofFile(
        event.file,
        'event/answers',
        itself
          ? 'An event cannot answer itself.'
          : `"${answered.id}" came later, on ${dateWords(other.date)}; an answer follows what it answers.`,
        'Leave "answers" out, or mend a date.',
      ),
      ...at(['answers']),
    },
  ];
}
