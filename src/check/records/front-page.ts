import type { FileReading } from '../reading/file.ts';
import { fieldName, ofFile, type Problem } from '../problem.ts';
import { valueAt } from '../reading/shape.ts';

const file = 'content/pages/home.md';

/** What the front page leads with: it cannot be made up, and drafts are not published. */
export function frontPageProblems(files: readonly FileReading[]): readonly Problem[] {
  return [...frontProblems(files), ...pathProblems(files)];
}

/** The lead, and what to read first. */
function frontProblems(files: readonly FileReading[]): readonly Problem[] {
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

/** The ways through the story that a page offers to new readers. */
function pathProblems(files: readonly FileReading[]): readonly Problem[] {
  return files.flatMap((page) => {
    const paths = page.folder === 'pages' && valueAt(page.parsed?.value, ['paths']);
    return paths
      ? draftsAt(page, placesOfIds(paths, ['paths']), files, 'a new reader cannot be led to it')
      : [];
  });
}

const draftsOn = (home: FileReading, files: readonly FileReading[]) =>
  draftsAt(
    home,
    [
      ['front', 'lead'],
      ...placesOfIds(valueAt(home.parsed?.value, ['front', 'readFirst']), ['front', 'readFirst']),
    ],
    files,
    'the front page cannot lead to it',
  );

type Path = readonly (string | number)[];

/** The places of all texts within a value, below a path. */
function placesOfIds(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    placesOfIds(below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The drafts that stand at some places of an entry, as faults. */
function draftsAt(
  page: FileReading,
  places: readonly Path[],
  files: readonly FileReading[],
  why: string,
): readonly Problem[] {
  const drafts = new Set(
    files.flatMap(({ folder, id, parsed }) =>
      folder === 'articles' && valueAt(parsed?.value, ['draft']) === true ? id : [],
    ),
  );
  return places.flatMap((path): Problem[] => {
    const id = valueAt(page.parsed?.value, path);
    if (typeof id !== 'string' || !drafts.has(id) || !page.parsed) return [];
    return [
      {
        ...ofFile(
          page.file,
          'page/draft',
          `The article "${id}" is a draft; ${why}.`,
          `Remove "draft: true" from content/articles/${id}.md, or name another article.`,
        ),
        ...page.parsed.place(path),
        field: fieldName(path),
      },
    ];
  });
}
