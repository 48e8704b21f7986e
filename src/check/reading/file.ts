import { readFileSync } from 'node:fs';
import path from 'node:path';
import { idPattern, type Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { toSlug } from '../../schema/slug.ts';
import type { Entry } from '../../story/types.ts';
import { withFix } from '../typing/field-fixes.ts';
import { formProblem } from '../typing/form.ts';
import { quotationMarks } from '../typing/quotation-marks.ts';
import { parseFrontmatter, type Parsed } from './frontmatter.ts';
import { lifted, type Placed } from './lifted.ts';
import { fieldName, ofFile, type Problem } from '../problem.ts';
import { ofOtherKind } from './other-kind.ts';
import { isReserved } from '../../story/addresses.ts';
import { inWords } from './schema-words.ts';
import { fieldsAt } from './shape.ts';
import { textsIn, type EntryText } from './texts.ts';
import { typographyProblems } from '../typing/typography/problems.ts';

/** What was read from one file, or from something that is no file of an entry. */
export interface FileReading {
  readonly file: string;
  /** Changes when the file does. */
  readonly stamp: string;
  /** Undefined for what is no entry at all. */
  readonly folder: Folder | undefined;
  readonly id: string | undefined;
  /** The whole file; undefined for what is no entry or too large to be read. */
  readonly text: string | undefined;
  readonly parsed: Parsed | undefined;
  /** What is shown as Markdown, each text parsed once for all rules. */
  readonly texts: readonly EntryText[];
  readonly problems: readonly Problem[];
  readonly entries: readonly Placed[];
}

/** In bytes; the longest article has 16 kB. */
const largest = 200_000;

/** The reading of something that cannot be an entry. */
export const refused = (file: string, stamp: string, problem: Problem): FileReading => ({
  file,
  stamp,
  folder: undefined,
  id: undefined,
  text: undefined,
  parsed: undefined,
  texts: [],
  problems: [problem],
  entries: [],
});

/**
 * Reads one file and checks it by itself.
 * @param file its path as reports name it, `content/quotes/x.md`
 * @param full where it stands
 * @param size in bytes
 */
export function readEntry(
  folder: Folder,
  file: string,
  full: string,
  stamp: string,
  size: number,
): FileReading {
  if (size <= largest) return readText(folder, file, stamp, () => readFileSync(full, 'utf8'));
  const { problems, ...reading } = readName(folder, file, stamp);
  if (reading.folder === undefined) return { ...reading, problems };
  const tooLarge = ofFile(
    file,
    'file/size',
    'The file is larger than 200 kB; an entry is a short text.',
  );
  return { ...reading, problems: [...problems, tooLarge] };
}

/**
 * Checks the text of one file by itself, whether it stands on the disk yet or not.
 * @param file its path as reports name it
 * @param text gives the text; not asked if the name is that of no entry
 */
export function readText(
  folder: Folder,
  file: string,
  stamp: string,
  text: () => string,
): FileReading {
  const named = readName(folder, file, stamp);
  const { id } = named;
  if (id === undefined) return named;
  const written = text();
  const reading = { ...named, text: written };
  const problems = [...reading.problems];
  const parsed = parseFrontmatter(file, written);
  if (!('body' in parsed)) return { ...reading, problems: [...problems, ...parsed] };
  const texts = textsIn(folder, parsed);
  const marks = quotationMarks(folder, parsed);
  const marked = new Set(marks.map(({ field }) => field));
  problems.push(
    ...parsed.problems,
    ...marks,
    // Which way marks turn that are to go is no matter.
    ...typographyProblems(folder, parsed, texts, written).filter(
      ({ field, rule }) =>
        rule !== 'text/straight-quotes' || field === undefined || !marked.has(field),
    ),
  );
  const schema = schemas[folder];
  const result = schema.safeParse(withoutEmpty(parsed.value, fieldsAt(schema, parsed.value, [])));
  if (!result.success) {
    const elsewhere = ofOtherKind(folder, file, parsed.value, result.error.issues);
    if (elsewhere) return { ...reading, problems: [...reading.problems, elsewhere] };
    for (const issue of result.error.issues)
      for (const fault of inWords(issue, parsed.value, schema)) {
        const { path: place, ...words } = withFix(fault, parsed, schema);
        problems.push({ file, ...parsed.place(place), field: fieldName(place), ...words });
      }
    return { ...reading, problems, parsed, texts };
  }
  // What is mended by hand first may be written in any form.
  const form = problems.length === 0 ? formProblem(folder, parsed, written) : undefined;
  if (form) problems.push(form);
  const entry = { folder, id, file, data: result.data, body: parsed.body } as Entry; // The folder chose the schema.
  return { ...reading, problems, parsed, texts, entries: [{ entry, path: [] }, ...lifted(entry)] };
}

/** What the name of a file says of it. */
function readName(folder: Folder, file: string, stamp: string): FileReading {
  const name = path.basename(file);
  const extension = path.extname(name);
  if (extension !== '.md' && !(folder === 'articles' && extension === '.mdx'))
    return refused(
      file,
      stamp,
      ofFile(
        file,
        'file/kind',
        `Only ${folder === 'articles' ? '.md and .mdx' : '.md'} files belong in content/${folder}.`,
      ),
    );
  const id = name.slice(0, -extension.length);
  const problems = nameProblems(folder, file, id, extension);
  return {
    file,
    stamp,
    folder,
    id,
    text: undefined,
    parsed: undefined,
    texts: [],
    problems,
    entries: [],
  };
}

function nameProblems(folder: Folder, file: string, id: string, extension: string): Problem[] {
  if (!idPattern.test(id)) {
    const better = toSlug(id);
    return [
      ofFile(
        file,
        'file/name',
        `The file name "${id}${extension}" cannot be an address: it may hold only small letters a to z, digits and single hyphens.`,
        better === '' ? 'Give it another name.' : `Rename it to ${better}${extension}.`,
      ),
    ];
  }
  if (isReserved(folder, id))
    return [
      ofFile(
        file,
        'file/reserved',
        `The id "${id}" is taken by a page of the site.`,
        'Choose another file name.',
      ),
    ];
  return [];
}

/** Optional fields that a form left empty count as absent; zod reports the required ones. */
function withoutEmpty(value: unknown, fields: readonly string[]): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key, each]) => each !== null || !fields.includes(key)),
  );
}
