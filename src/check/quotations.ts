import { diffArrays } from 'diff';
import { quotationsIn } from '../markdown/quotations-in.ts';
import { fragmentsOf, indexWords, isHeldToRecord, type Worded } from '../story/quotation-match.ts';
import type { FileReading } from './file.ts';
import { placesIn, type Problem } from './problem.ts';
import { valueAt } from './shape.ts';

/**
 * Finds words in quotation marks that no registered quotation has: each run of six words or more in
 * running text must be, word for word, part of one (typography, [insertions] and … apart).
 */
export function quotationProblems(files: readonly FileReading[]): readonly Problem[] {
  const registered = indexWords(files.flatMap(registeredIn));
  return files.flatMap(({ file, texts }) =>
    texts.flatMap((text) => {
      const place = placesIn(text.text);
      return quotationsIn(text).flatMap((quotation): Problem[] => {
        if (!isHeldToRecord(quotation.text) || registered.holding(quotation.text).length > 0)
          return [];
        const { line, column } = place(quotation.offset);
        return [
          {
            file,
            ...text.place(line, column),
            rule: 'quote/not-verbatim',
            message: `No registered quotation has the words “${beginning(quotation.text)}”.`,
            hint: hintFor(fragmentsOf(quotation.text).flat(), registered.texts),
          },
        ];
      });
    }),
  );
}

/**
 * Words that may stand between quotation marks: those of a quotation, or the title of a source. They
 * are read from what was written, so that a record with a fault elsewhere still counts.
 */
function registeredIn({ folder, id, parsed }: FileReading): readonly (readonly [string, string])[] {
  if (!parsed) return [];
  const record = (value: unknown, name: string) => [
    ...asText(valueAt(value, ['text']), name),
    ...asText(valueAt(value, ['original']), name),
    ...listAt(value, 'variants').flatMap((variant) => asText(valueAt(variant, ['text']), name)),
  ];
  if (folder === 'quotes') return record(parsed.value, id ?? '');
  if (folder === 'sources') return asText(valueAt(parsed.value, ['title']), id ?? '');
  if (folder !== 'articles') return [];
  return listAt(parsed.value, 'quotes').flatMap((item) => {
    const name = valueAt(item, ['id']);
    return record(item, typeof name === 'string' ? name : '');
  });
}

const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
};

const asText = (value: unknown, id: string): readonly (readonly [string, string])[] =>
  typeof value === 'string' ? [[value, id]] : [];

const beginning = (text: string) => {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
};

/** The registered words most like these, and the first place where they differ. */
function hintFor(words: readonly string[], registered: readonly Worded<string>[]): string {
  const own = new Set(words);
  const shared = (each: Worded<string>) => new Set(each.words.filter((word) => own.has(word))).size;
  const [nearest] = registered
    .map((each) => ({ each, shared: shared(each) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 8)
    .map(({ each }) => ({ each, changes: diffArrays([...each.words], [...words]) }))
    .map((near) => ({ ...near, kept: kept(near.changes) }))
    .sort((a, b) => b.kept - a.kept);
  if (!nearest || nearest.kept < words.length / 2)
    return 'Register them in content/quotes, or say it without quotation marks.';
  return `Nearest is "${nearest.each.of}": ${firstDifference(nearest.changes)}.`;
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
