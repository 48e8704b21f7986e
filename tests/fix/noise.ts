import { stringify } from 'yaml';
import { dateKind } from '../../src/check/typing/field-fixes.ts';
import { inFieldOrder } from '../../src/check/typing/field-order.ts';
import { parseFrontmatter } from '../../src/check/reading/frontmatter.ts';
import { markdownText } from '../../src/check/reading/markdown-text.ts';
import type { Edit } from '../../src/check/problem.ts';
import { schemaAt } from '../../src/check/reading/shape.ts';
import { markdownRuns } from '../../src/check/typing/typography/markdown-runs.ts';
import {
  asWritten,
  hidden,
  plainRun,
  withEdits,
  type Run,
} from '../../src/check/typing/typography/run.ts';
import type { Folder } from '../../src/schema/id.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { readerTexts } from '../../src/check/reading/reader-texts.ts';

/** Random numbers from 0 to 1 that are the same at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const straight: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

/** What careless typing makes of a run: straight marks, special spaces, letters in two parts. */
function noiseIn({ text }: Run, random: () => number, marks: boolean): readonly Edit[] {
  return text.split('').flatMap((letter, index): readonly Edit[] => {
    const put = (changed: string) => [{ start: index, end: index + 1, text: changed }];
    const mark = straight[letter];
    if (mark !== undefined) return marks ? put(mark) : [];
    const between =
      /[^\s\uFFFC]/.test(text.charAt(index - 1)) && /[^\s\uFFFC]/.test(text.charAt(index + 1));
    if (letter === ' ' && between && random() < 0.1)
      return put(random() < 0.5 ? '\u00a0' : '\u202f');
    if (/\p{L}/u.test(letter) && letter.normalize('NFD') !== letter)
      return put(letter.normalize('NFD'));
    if (letter !== hidden && /\p{L}/u.test(letter) && random() < 0.01)
      return put(`${letter}\u00ad`);
    return [];
  });
}

/**
 * An entry as a careless hand, Windows and macOS would leave it: all that `--fix` mends, at once.
 * @param text the entry in its canonical form
 */
export function withNoise(
  folder: Folder,
  file: string,
  text: string,
  random: () => number,
): string {
  const parsed = parseFrontmatter(file, text);
  if (!('document' in parsed)) throw new Error(`${file} cannot be read`);
  const { document, value, body } = parsed;
  const schema = schemas[folder];
  const markdown = markdownText(body, file.endsWith('.mdx') ? 'mdx' : 'md');
  const noisyBody = withEdits(
    body,
    markdownRuns(markdown).flatMap((run) => asWritten(run, noiseIn(run, random, true))),
  );
  for (const { path, text: words } of readerTexts(schema, value)) {
    // Marks of other languages stay; titles of sources may be in any.
    const marks = folder !== 'sources' && path.at(-1) !== 'original';
    document.setIn(path, withEdits(words, noiseIn(plainRun(words), random, marks)));
  }
  for (const key of ['date', 'published', 'accessed', 'updated']) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(document.get(key))) ?? [];
    if (dateKind(schemaAt(schema, value, [key])) && year && month && day)
      document.set(key, `${day}.${month}.${year}`);
  }
  const shuffled = shuffle(inFieldOrder(undefined, document.toJS()), random);
  const yaml = stringify(shuffled, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 70 });
  return `\uFEFF---\n${yaml}\n---\n\n\n${noisyBody}\n\n`.replaceAll('\n', '\r\n');
}

/** Data with the keys of its groups in another order. */
function shuffle(data: unknown, random: () => number): unknown {
  if (Array.isArray(data)) return data.map((item: unknown) => shuffle(item, random));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => ({ key, value: shuffle(value, random), rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ key, value }) => [key, value]),
  );
}
