import { currentContent } from '../../check/current.ts';
import { isError } from '../../check/problem.ts';

/** One problem of a file, as the form tells it. */
export interface AfterSave {
  /** Whether it keeps the site from being published. */
  readonly error: boolean;
  readonly words: string;
}

/**
 * What the check says of a file now that it is saved, with all other entries on the table.
 * @param root the content folder
 * @param file its path from the project's root: `content/quotes/done-deal.md`
 */
export const checkedAfterSave = (root: string, file: string): readonly AfterSave[] =>
  currentContent(root)
    .problems.filter((problem) => problem.file === file)
    .map((problem) => ({
      error: isError(problem),
      words: inTheForm(
        [problem.message, problem.hint].filter((part) => part !== undefined).join(' '),
      ),
    }));

/** The form shows a switch where the file has a line. */
const inTheForm = (words: string): string =>
  words
    .replace('set "draft: true"', 'switch on Draft')
    .replace(/Remove "draft: true" from \S+\.mdx?/, 'Switch off Draft in that article');
