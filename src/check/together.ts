import type { Entry } from '../story/types.ts';
import { agreementProblems } from './agreement.ts';
import { balanceProblems } from './balance.ts';
import { coverageProblems } from './coverage.ts';
import { afterAnotherDay, answersALaterOne, knownBefore } from './dates.ts';
import type { FileReading } from './file.ts';
import type { PlaceIn } from './frontmatter.ts';
import { frontPageProblems } from './front-page.ts';
import { collectIds, type Known } from './ids.ts';
import { checkMarkdown } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import { identityProblems } from './identity.ts';
import { officeProblems } from './offices.ts';
import { fieldName, type Problem } from './problem.ts';
import { quotationProblems } from './quotations.ts';
import { referencesIn } from './references.ts';

/** What can be seen only with all entries on the table. */
export function checkTogether(files: readonly FileReading[]): readonly Problem[] {
  const { known, problems } = collectIds(files);
  const people = new Map<string, Entry<'people'>>();
  const events = new Map<string, Entry<'timeline'>>();
  for (const { entries } of files)
    for (const { entry } of entries)
      if (is(entry, 'people')) people.set(entry.id, entry);
      else if (is(entry, 'timeline')) events.set(entry.id, entry);
  return [
    ...problems,
    ...frontPageProblems(files),
    ...quotationProblems(files),
    ...agreementProblems(files, known),
    ...identityProblems(files),
    ...balanceProblems(files),
    ...files.flatMap((file) => {
      const texts = textProblems(file, known);
      return [
        ...referenceProblems(file, known),
        ...texts,
        ...coverageProblems(file, texts),
        ...recordProblems(file, people, events),
      ];
    }),
  ];
}

/** What may not stand in the texts of a file, and what leads nowhere. */
const textProblems = ({ file, texts }: FileReading, known: Known): Problem[] =>
  texts.flatMap((text) =>
    checkMarkdown(text, known).map(({ line, column, ...fault }) => ({
      ...fault,
      ...text.place(line, column),
      file,
    })),
  );

function referenceProblems(reading: FileReading, known: Known): Problem[] {
  const { file, parsed } = reading;
  if (!parsed) return [];
  return referencesIn(reading).flatMap(({ path, id, targets }) => {
    if (id === '' || targets.some((target) => known.has(target, id))) return [];
    return {
      file,
      ...parsed.place(path),
      field: fieldName(path),
      rule: 'ref/unknown',
      message: `Nothing in ${targets.join(' or ')} has the id "${id}".`,
      hint:
        didYouMean(
          id,
          targets.flatMap((target) => known.ids(target)),
        ) ?? `Add it to ${targets.map((target) => `content/${target}`).join(' or ')} first.`,
    };
  });
}

function recordProblems(
  { parsed, entries }: FileReading,
  people: ReadonlyMap<string, Entry<'people'>>,
  events: ReadonlyMap<string, Entry<'timeline'>>,
): Problem[] {
  if (!parsed) return [];
  return entries.flatMap(({ entry, path }) => {
    const at: PlaceIn = (field) => ({
      ...parsed.place([...path, ...field]),
      field: fieldName([...path, ...field]),
    });
    if (is(entry, 'timeline'))
      return [
        ...knownBefore(entry, at),
        ...afterAnotherDay(entry, events, at),
        ...answersALaterOne(entry, events, at),
      ];
    if (!is(entry, 'quotes')) return [];
    const speaker = people.get(entry.data.speaker);
    return speaker ? officeProblems(entry, speaker, at) : [];
  });
}

const is = <F extends Entry['folder']>(entry: Entry, folder: F): entry is Entry<F> =>
  entry.folder === folder;
