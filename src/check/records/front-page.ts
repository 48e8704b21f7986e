import type { FileReading } from '../reading/file.ts';
import { fieldName, ofFile, type Problem } from '../problem.ts';
import { valueAt } from '../reading/shape.ts';

const file = 'content/pages/home.md';

/** What the front page leads with: it cannot be made up, and drafts are not published. */
export function frontPageProblems(files: readonly FileReading[]): readonly Problem[] {
  // Where there is no content at all, that is the one fault.
  if (files.every(({ folder }) => folder === undefined)) return [];
  const home = files.find((each) => each.file === file);
  if (home && !home.parsed) return [];
  const front = valueAt(home?.parsed?.value, ['front']);
  if (home && front) return draftsOn(home, files);
  return [
    {
      ...ofFile(
        file,
        'page/front',
        'This entry must say what the front page leads with, under "front".',
      ),
      field: home && 'front',
    },
  ];
}

function draftsOn(home: FileReading, files: readonly FileReading[]): readonly Problem[] {
  const drafts = new Set(
    files.flatMap(({ folder, id, parsed }) =>
      folder === 'articles' && valueAt(parsed?.value, ['draft']) === true ? id : [],
    ),
  );
  const readFirst = valueAt(home.parsed?.value, ['front', 'readFirst']);
  const paths = [
    ['front', 'lead'],
    ...(Array.isArray(readFirst) ? [...readFirst.keys()] : []).map((index) => [
      'front',
      'readFirst',
      index,
    ]),
  ];
  return paths.flatMap((path): Problem[] => {
    const id = valueAt(home.parsed?.value, path);
    if (typeof id !== 'string' || !drafts.has(id) || !home.parsed) return [];
    return [
      {
        ...ofFile(
          file,
          'page/draft',
          `The article "${id}" is a draft; the front page cannot lead to it.`,
          `Remove "draft: true" from content/articles/${id}.md, or name another article.`,
        ),
        ...home.parsed.place(path),
        field: fieldName(path),
      },
    ];
  });
}
