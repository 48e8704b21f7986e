import { readDate } from '../../schema/edtf.ts';
import { officesDuring } from '../../story/office.ts';
import { dateWords } from '../../story/words.ts';
import type { Entry } from '../../story/types.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';
import { ofFile, type Problem } from '../problem.ts';

/**
 * Whether a person who is quoted held an office on the day; the quotation shows it.
 * @param speaker the person's entry
 */
export function officeProblems(
  quote: Entry<'quotes'>,
  speaker: Entry<'people'>,
  at: PlaceIn,
): readonly Problem[] {
  const when = readDate(quote.data.date);
  if (!when.ok) return [];
  const held = (speaker.data.offices ?? []).flatMap((office) => {
    const from = readDate(office.from);
    const to = office.to === undefined ? undefined : readDate(office.to);
    return from.ok
      ? [{ title: office.title, from: from.date, to: to?.ok ? to.date : undefined }]
      : [];
  });
  if (officesDuring(held, when.date).length > 0) return [];
  const list = held.map(
    ({ title, from, to }) =>
      `${title} (${dateWords(from)} to ${to ? dateWords(to) : 'the as-of date'})`,
  );
  return [
    {
      ...ofFile(
        quote.file,
        'quote/no-office',
        `${speaker.data.name} held no office on ${dateWords(when.date)}.`,
        list.length > 0
          ? `Recorded in ${speaker.file}: ${list.join('; ')}.`
          : `Add the office to ${speaker.file}.`,
      ),
      ...at(['date']),
    },
  ];
}
