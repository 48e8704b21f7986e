import { agreementProblems } from './records/agreement.ts';
import { balanceProblems } from './records/balance.ts';
import { cardProblems } from './records/cards.ts';
import { marksOutside } from './records/chart-marks.ts';
import { coverageProblems } from './texts/coverage.ts';
import { afterAnotherDay, answersALaterOne, knownBefore } from './records/dates.ts';
import type { FileReading } from './reading/file.ts';
import { isOf, placesIn, tablesOf, type Tables } from './reading/tables.ts';
import { frontPageProblems } from './records/front-page.ts';
import { collectIds, type Known } from './reading/ids.ts';
import { checkMarkdown } from './texts/markdown.ts';
import { didYouMean } from './nearest.ts';
import { identityProblems } from './records/identity.ts';
import { officeProblems } from './records/offices.ts';
import { fieldName, type Problem } from './problem.ts';
import type { MarkdownText } from './reading/markdown-text.ts';
import { publishersOf, type Publishers } from './reading/publishers.ts';
import { quotationProblems } from './texts/quotations.ts';
import { referencesIn } from './reading/references.ts';
import { styleProblems } from './style/engine.ts';
import { twiceInList } from './records/twice.ts';

/** What can be seen only with all entries on the table. */
export function checkTogether(files: readonly FileReading[]): readonly Problem[] {
  const { known, problems } = collectIds(files);
  // A record that has the id of another stands twice in its list for the same reason.
  const reported = new Set(problems.map(placeName));
  const tables = tablesOf(files);
  const printedBy = publishersOf(files);
  return [
    ...problems,
    ...frontPageProblems(files),
    ...quotationProblems(files),
    ...agreementProblems(files, known, tables),
    ...identityProblems(files),
    ...balanceProblems(files),
    ...cardProblems(files),
    ...styleProblems(files),
    ...files.flatMap((file) => {
      const texts = textProblems(file, known);
      return [
        ...referenceProblems(file, known, printedBy).filter(
          (problem) => !reported.has(placeName(problem)),
        ),
        ...texts,
        ...coverageProblems(file, texts),
        ...recordProblems(file, tables),
      ];
    }),
  ];
}

/** What may not stand in the texts of a file, and what leads nowhere. */
const textProblems = ({ file, texts }: FileReading, known: Known): Problem[] =>
  texts.flatMap((text) => {
    const faults = checkMarkdown(text, known);
    const whole = !inList.has(text.field?.[0]) || isOneParagraph(text);
    return [
      ...faults.map(({ line, column, ...fault }): Problem => ({
        ...fault,
        ...text.place(line, column),
        file,
      })),
      ...(whole || faults.length > 0 ? [] : [{ ...notOneParagraph, ...text.place(1, 1), file }]),
    ];
  });

const isOneParagraph = ({ tree: { children } }: MarkdownText) =>
  children.length === 0 || (children.length === 1 && children[0]?.type === 'paragraph');

/** Fields whose texts are shown in one list. */
const inList = new Set<PropertyKey | undefined>(['notKnown', 'wouldChange']);

const notOneParagraph = {
  rule: 'body/item',
  message: 'The item must be one paragraph: it is shown in a list with others.',
  hint: 'Write it without headings, lists, blocks and empty lines; each further item begins with a hyphen.',
} as const;

function referenceProblems(
  reading: FileReading,
  known: Known,
  printedBy: Publishers,
): readonly Problem[] {
  const { file, parsed } = reading;
  if (!parsed) return [];
  const found = referencesIn(reading);
  const unknown = found.flatMap(({ path, id, targets }): Problem[] => {
    if (id === '' || targets.some((target) => known.has(target, id))) return [];
    const [target, ...others] = targets;
    // The list of one folder is always the same one.
    const ids =
      target && others.length === 0
        ? known.ids(target)
        : targets.flatMap((each) => known.ids(each));
    const folders = targets.map((target) => `content/${target}`).join(' or ');
    return [
      {
        file,
        ...parsed.place(path),
        field: fieldName(path),
        rule: 'ref/unknown',
        message: `Nothing in ${targets.join(' or ')} has the id "${id}".`,
        hint: id.includes(' - ')
          ? 'Two items of the list run together: give each hyphen a line of its own and the same indentation.'
          : ((target === 'sources' ? printedBy(id) : undefined) ??
            didYouMean(id, ids) ??
            `Add it to ${folders} first.`),
      },
    ];
  });
  return [...unknown, ...twiceInList(reading, found)];
}

function recordProblems(file: FileReading, { people, timeline }: Tables): Problem[] {
  return file.entries.flatMap((placed) => {
    const { entry } = placed;
    const at = placesIn(file, placed);
    if (isOf('timeline', entry))
      return [
        ...knownBefore(entry, at),
        ...afterAnotherDay(entry, timeline, at),
        ...answersALaterOne(entry, timeline, at),
      ];
    if (isOf('figures', entry)) return marksOutside(entry, timeline, at);
    if (!isOf('quotes', entry)) return [];
    const speaker = people.get(entry.data.speaker);
    return speaker ? officeProblems(entry, speaker, at) : [];
  });
}

const placeName = ({ file, field }: Problem) => `${file} ${field ?? ''}`;
