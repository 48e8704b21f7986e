import { leftOut } from '../../cards/letters.ts';
import type { Folder } from '../../schema/id.ts';
import { wholeQuotation } from '../../story/card-room.ts';
import type { FileReading } from '../reading/file.ts';
import { isOf, placesIn } from '../reading/tables.ts';
import type { Problem } from '../problem.ts';

/** The field whose words stand large on the card of an entry. */
const largeOn: Partial<Record<Folder, string>> = {
  articles: 'headline',
  timeline: 'title',
  quotes: 'text',
  people: 'name',
  organisations: 'name',
  figures: 'title',
  glossary: 'term',
};

/** What the share card of an entry could not show as it is written. */
export const cardProblems = (files: readonly FileReading[]): readonly Problem[] =>
  files.flatMap((file) =>
    file.entries.flatMap((placed): readonly Problem[] => {
      const { entry } = placed;
      const field =
        isOf('figures', entry) && entry.data.finding !== undefined
          ? 'finding'
          : largeOn[entry.folder];
      if (field === undefined) return [];
      const at = () => ({ file: file.file, ...placesIn(file, placed)([field]) });
      // Each kind has its own field of that name; the schema has passed it.
      const written = (entry.data as unknown as Readonly<Record<string, string>>)[field] ?? '';
      const lost = [...new Set(leftOut(written))];
      const letters: readonly Problem[] =
        lost.length === 0
          ? []
          : [
              {
                ...at(),
                rule: 'text/not-on-card',
                message: `The share card cannot show ${inWords(lost)}.`,
                hint:
                  entry.folder === 'quotes'
                    ? 'Write the words in English here, and as they were spoken under "original".'
                    : 'Write it in Latin letters.',
              },
            ];
      if (!isOf('quotes', entry) || written.length <= wholeQuotation) return letters;
      return [
        ...letters,
        {
          ...at(),
          rule: 'quote/longer-than-card',
          message: `The quotation has ${written.length.toLocaleString('en-GB')} characters; its share card has room for ${wholeQuotation} and may leave out the rest.`,
          hint: 'Register the part that matters as the quotation, with […] for what you leave out, or say in content/exceptions why it must stand whole.',
        },
      ];
    }),
  );

/** "“土” and “耳”": three at most, and how many more there are. */
function inWords(letters: readonly string[]): string {
  const shown = letters.slice(0, 3).map((letter) => `“${letter}”`);
  const more = letters.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more of its letters`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
