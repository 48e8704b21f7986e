import { diffArrays } from 'diff';
import type { FileReading } from './file.ts';
import { placesIn, type Problem } from './problem.ts';
import { fragmentsOf, quotationsIn, wordsOf } from './quotation-words.ts';
import { valueAt } from './shape.ts';

/** Words that may stand between quotation marks: those of a quotation, or the title of a source. */
interface Registered {
  readonly id: string;
  readonly words: readonly string[];
  /** The words with a space before, between and after. */
  readonly line: string;
}

/** Fewer words than this are a name or a turn of phrase and need no record. */
const fewest = 6;

/**
 * Finds words in quotation marks that no registered quotation has: each run of six words or more in
 * running text must be, word for word, part of one (typography, [insertions] and … apart).
 */
export function quotationProblems(files: readonly FileReading[]): readonly Problem[] {
  const registered = byWord(files.flatMap(registeredIn));
  return files.flatMap(({ file, texts }) =>
    texts.flatMap((text) => {
      const place = placesIn(text.text);
      return quotationsIn(text).flatMap((quotation): Problem[] => {
        const fragments = fragmentsOf(quotation.text);
        if (fragments.flat().length < fewest) return [];
        if (withAll(fragments.flat(), registered).some(({ line }) => holds(line, fragments)))
          return [];
        const { line, column } = place(quotation.offset);
        return [
          {
            file,
            ...text.place(line, column),
            rule: 'quote/not-verbatim',
            message: `No registered quotation has the words “${beginning(quotation.text)}”.`,
            hint: hintFor(fragments.flat(), registered),
          },
        ];
      });
    }),
  );
}

/** The texts are read from what was written, so that a record with a fault elsewhere still counts. */
function registeredIn({ folder, id, parsed }: FileReading): readonly Registered[] {
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

function asText(value: unknown, id: string): readonly Registered[] {
  if (typeof value !== 'string') return [];
  const words = wordsOf(value.replace(/[[\]]/g, ''));
  return [{ id, words, line: ` ${words.join(' ')} ` }];
}

/** Which registered words hold a word. */
type ByWord = ReadonlyMap<string, readonly Registered[]>;

function byWord(registered: readonly Registered[]): ByWord {
  const found = new Map<string, Registered[]>();
  for (const each of registered)
    for (const word of new Set(each.words)) {
      const others = found.get(word);
      if (others) others.push(each);
      else found.set(word, [each]);
    }
  return found;
}

/** Those that may hold all of the words, since they hold the rarest. */
const withAll = (words: readonly string[], registered: ByWord): readonly Registered[] =>
  words
    .map((word) => registered.get(word) ?? [])
    .reduce((fewest, each) => (each.length < fewest.length ? each : fewest));

/** Whether the fragments stand in the line, in their order. */
function holds(line: string, fragments: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const fragment of fragments) {
    const words = ` ${fragment.join(' ')} `;
    const at = line.indexOf(words, from);
    if (at === -1) return false;
    from = at + words.length - 1;
  }
  return true;
}

const beginning = (text: string) => {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
};

/** The registered words most like these, and the first place where they differ. */
function hintFor(words: readonly string[], registered: ByWord): string {
  const shared = new Map<Registered, number>();
  for (const word of new Set(words))
    for (const each of registered.get(word) ?? []) shared.set(each, (shared.get(each) ?? 0) + 1);
  const [nearest] = [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([each]) => ({ each, changes: diffArrays([...each.words], [...words]) }))
    .map((near) => ({ ...near, kept: kept(near.changes) }))
    .sort((a, b) => b.kept - a.kept);
  if (!nearest || nearest.kept < words.length / 2)
    return 'Register them in content/quotes, or say it without quotation marks.';
  return `Nearest is "${nearest.each.id}": ${firstDifference(nearest.changes)}.`;
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
