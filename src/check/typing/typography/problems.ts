import type { Folder } from '../../../schema/id.ts';
import { schemas } from '../../../schema/schemas.ts';
import type { Parsed } from '../../reading/frontmatter.ts';
import { fieldName, placeIn, type Edit, type Problem } from '../../problem.ts';
import { readerTexts } from '../../reading/reader-texts.ts';
import { valueAt } from '../../reading/shape.ts';
import type { EntryText } from '../../reading/texts.ts';
import { letterEdits, mayLetters } from './letters.ts';
import { markdownRuns } from './markdown-runs.ts';
import { mayQuotes, readApostrophes, readQuotes } from './quotes.ts';
import { asWritten, plainRun, type Run } from './run.ts';
import { maySpaces, nameOfSpace, spaceEdits } from './spaces.ts';

type Fault = Pick<Problem, 'rule' | 'message' | 'hint'> & {
  readonly done: string;
  /** Where it stands in what was written. */
  readonly at: number;
  readonly edits: readonly Edit[];
};

/** What MDX would run: it is reported as such, and not read as text. */
const code = /^(?:import|export)(?![\w-])|[{}]/m;

const mayMatter = (text: string) =>
  mayQuotes.test(text) || maySpaces.test(text) || mayLetters.test(text);

/**
 * Signs of a file that readers should not meet: special spaces, straight quotation marks, letters
 * in two parts. One problem for each paragraph or field and kind of sign.
 * @param texts those of the file that are Markdown
 * @param written the whole file
 */
export function typographyProblems(
  folder: Folder,
  parsed: Parsed,
  texts: readonly EntryText[],
  written: string,
): readonly Problem[] {
  if (!mayMatter(written)) return [];
  const { file, value } = parsed;
  const inMarkdown = texts.flatMap((text) => {
    if (!mayMatter(text.text)) return [];
    return markdownRuns(text)
      .filter((run) => text.format === 'md' || !code.test(run.text))
      .flatMap((run) =>
        faultsOf(run, 'english').map(({ at, edits, done, ...words }): Problem => {
          const { line, column } = placeIn(text.markdown, at);
          const where = text.field
            ? ({ in: 'field', path: text.field } as const)
            : ({ in: 'body' } as const);
          return {
            file,
            ...text.place(line, column),
            ...words,
            fix: edits.length > 0 ? { ...where, done, edits } : undefined,
          };
        }),
      );
  });
  const markdownFields = new Set(texts.map(({ field }) => field && fieldName(field)));
  const inFields = readerTexts(schemas[folder], value).flatMap(({ path, text }) => {
    if (!mayMatter(text) || markdownFields.has(fieldName(path))) return [];
    return faultsOf(plainRun(text), languageOf(folder, value, path)).map(
      ({ edits, done, rule, message, hint }): Problem => ({
        file,
        ...parsed.place(path),
        field: fieldName(path),
        rule,
        message,
        hint,
        fix: edits.length > 0 ? { in: 'field', done, path, edits } : undefined,
      }),
    );
  });
  return [...inMarkdown, ...inFields];
}

type Language = 'english' | 'other';

/** Titles stand in the language of their page, original words and native names in their own. */
function languageOf(folder: Folder, data: unknown, path: readonly PropertyKey[]): Language {
  const field = path.at(-1);
  if (field === 'original' || field === 'nativeName') return 'other';
  const isTitle = folder === 'sources' && field === 'title';
  return isTitle && valueAt(data, ['language']) !== 'en' ? 'other' : 'english';
}

function faultsOf(run: Run, language: Language): readonly Fault[] {
  const { text } = run;
  const quotes = mayQuotes.test(text)
    ? (language === 'english' ? readQuotes : readApostrophes)(text)
    : { edits: [], doubtful: [] };
  const [doubt] = quotes.doubtful;
  return [
    ...ofEdits(run, maySpaces.test(text) ? spaceEdits(text) : [], {
      rule: 'text/spaces',
      message: `A special or invisible space stands here: ${nameOfSpace(text)}.`,
      hint: 'Write a plain space; the site itself keeps together what belongs together.',
      done: 'Special spaces are now plain, invisible ones gone.',
    }),
    ...ofEdits(run, mayLetters.test(text) ? letterEdits(text) : [], {
      rule: 'text/letters',
      message: 'A letter and its mark stand here as two signs, which a search does not find.',
      hint: 'Type the letter anew.',
      done: 'Letters and their marks are now one sign each.',
    }),
    ...ofEdits(run, quotes.edits, {
      rule: 'text/straight-quotes',
      message: 'A straight quotation mark or apostrophe stands here.',
      hint: 'Write “ and ” or ‘ and ’; an apostrophe is ’.',
      done: 'Straight quotation marks and apostrophes are now typographic.',
    }),
    ...(doubt === undefined
      ? []
      : [
          {
            rule: 'text/straight-quotes' as const,
            message: 'Which way a straight quotation mark turns is not certain here.',
            hint: 'Write “ or ”, ‘ or ’; feet and minutes are ′, inches and seconds ″.',
            at: run.offsets[doubt] ?? 0,
            edits: [],
            done: '',
          },
        ]),
  ];
}

function ofEdits(
  run: Run,
  found: readonly Edit[],
  words: Omit<Fault, 'at' | 'edits'>,
): readonly Fault[] {
  const [first] = found;
  if (!first) return [];
  return [{ ...words, at: run.offsets[first.start] ?? 0, edits: asWritten(run, found) }];
}
