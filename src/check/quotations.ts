import { diffArrays } from 'diff';
import { quotationsIn } from '../markdown/quotations-in.ts';
import { citedIds } from '../story/citation-syntax.ts';
import { fragmentsOf, indexWords, isHeldToRecord, type Worded } from '../story/quotation-match.ts';
import type { FileReading } from './file.ts';
import { placesIn, type Problem } from './problem.ts';
import { ownQuotations, registeredIn, type OwnQuotations, type Registered } from './registered.ts';

/**
 * Finds words in quotation marks that are not those of a registered quotation of the entry's sources.
 * Each run of six words or more in running text must be, word for word, part of one (typography,
 * [insertions] and … apart); and that one must share a source with what the entry or the paragraph
 * cites, or be listed or placed by the entry, or be about it.
 */
export function quotationProblems(files: readonly FileReading[]): readonly Problem[] {
  const registered = indexWords(files.flatMap(registeredIn));
  return files.flatMap((reading) => {
    let own: OwnQuotations | undefined;
    return reading.texts.flatMap((text) => {
      const placeOf = placesIn(text.text);
      return quotationsIn(text).flatMap((quotation): Problem[] => {
        if (!isHeldToRecord(quotation.text)) return [];
        const holding = registered.holding(quotation.text).map(({ of }) => of);
        own ??= ownQuotations(reading);
        if (own.include(holding, citedIds(quotation.around))) return [];
        const { line, column } = placeOf(quotation.offset);
        const place = { file: reading.file, ...text.place(line, column) };
        const words = beginning(quotation.text);
        const [first] = holding;
        return [
          first
            ? { ...place, ...fromElsewhere(words, first, own.field) }
            : {
                ...place,
                rule: 'quote/not-verbatim',
                message: `No registered quotation has the words “${words}”.`,
                hint: hintFor(fragmentsOf(quotation.text).flat(), registered.texts),
              },
        ];
      });
    });
  });
}

/** What is wrong with words whose record has other sources than those of the entry. */
function fromElsewhere(words: string, { kind, id, sources }: Registered, field: boolean) {
  const list = sources.map((source) => `[@${source}]`).join(' or ');
  return {
    rule: 'quote/other-source',
    message:
      kind === 'title'
        ? `The words “${words}” are the title of the source "${id}", which is not cited here.`
        : `The words “${words}” are those of "${id}", whose sources are not cited here.`,
    hint: `Cite ${list} in the same paragraph${field ? ', or add it to "sources"' : ''}; or quote what the source cited here prints.`,
  } as const;
}

const beginning = (text: string) => {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
};

/** The registered words most like these, and the first place where they differ. */
function hintFor(words: readonly string[], registered: readonly Worded<Registered>[]): string {
  const own = new Set(words);
  const shared = (each: Worded<Registered>) =>
    new Set(each.words.filter((word) => own.has(word))).size;
  const [nearest] = registered
    .map((each) => ({ each, shared: shared(each) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 8)
    .map(({ each }) => ({ each, changes: diffArrays([...each.words], [...words]) }))
    .map((near) => ({ ...near, kept: kept(near.changes) }))
    .sort((a, b) => b.kept - a.kept);
  if (!nearest || nearest.kept < words.length / 2)
    return 'Register them in content/quotes, or say it without quotation marks.';
  return `Nearest is "${nearest.each.of.id}": ${firstDifference(nearest.changes)}.`;
}

type Change = ReturnType<typeof diffArrays<string>>[number];

const kept = (changes: readonly Change[]) =>
  changes.reduce(
    (sum, { added, removed, value }) => (added || removed ? sum : sum + value.length),
    0,
  );

function firstDifference(changes: readonly Change[]): string {
  const differs = ({ added, removed }: Change) => added || removed;
  // What a quotation leaves out before its first word and after its last is no difference.
  const first = changes[0]?.removed ? 1 : 0;
  const at = changes.findIndex((change, index) => index >= first && differs(change));
  const pair = changes.slice(at, at + 2);
  const there = pair.find(({ removed }) => removed)?.value.join(' ');
  const here = pair.find(({ added }) => added)?.value.join(' ');
  if (here === undefined) return `its “${there ?? ''}” is left out here without …`;
  return there === undefined
    ? `it does not have “${here}”`
    : `where it has “${there}”, “${here}” stands here`;
}
