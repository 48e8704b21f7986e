import type { Folder } from '../../schema/id.ts';
import type { Parsed } from '../reading/frontmatter.ts';
import { valueAt } from '../reading/shape.ts';
import { fieldName, type Problem } from '../problem.ts';

/** Marks that open a quotation, and those that close it: “ ”, „ “, « », » « and straight ones. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘',
  '"': '"',
  "'": "'",
};

/**
 * Words of quotations that are wrapped in quotation marks: the page sets marks of its own, and
 * readers would see them doubled.
 */
export function quotationMarks(folder: Folder, parsed: Parsed): readonly Problem[] {
  return wordsIn(folder, parsed.value).flatMap((path): Problem[] => {
    const written = valueAt(parsed.value, path);
    if (typeof written !== 'string' || !isWrapped(written.trim())) return [];
    const start = /^\s*.\s*/u.exec(written)?.[0].length ?? 0;
    const end = written.length - (/\s*.\s*$/u.exec(written)?.[0].length ?? 0);
    return [
      {
        file: parsed.file,
        ...parsed.place(path),
        field: fieldName(path),
        rule: 'quote/marks',
        message: 'The words stand between quotation marks, which readers would see doubled.',
        hint: 'Take the quotation marks off; the page sets them.',
        fix: {
          in: 'field',
          done: 'The quotation marks around the words are off.',
          path,
          edits: [
            { start: 0, end: start, text: '' },
            { start: end, end: written.length, text: '' },
          ],
        },
      },
    ];
  });
}

/** Whether one pair of marks wraps the whole text: not if it closes before the end. */
export function isWrapped(text: string): boolean {
  const [open, last] = [text.charAt(0), text.slice(-1)];
  const close = closers[open];
  const inner = text.slice(1, -1);
  if (close === undefined || inner.trim() === '' || !close.includes(last)) return false;
  // Apostrophes look like the end of such a quotation; within a word they are none.
  if (close === '’' || open === "'") return !/['’](?!\p{L})/u.test(inner) && !/^\d0?s/.test(inner);
  if (open === last) return !inner.includes(open);
  let depth = 1;
  for (const sign of inner) {
    if (sign === open) depth += 1;
    else if (close.includes(sign)) depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

type Path = readonly PropertyKey[];

/** Where the frontmatter holds words of quotations. */
function wordsIn(folder: Folder, value: unknown): readonly Path[] {
  if (folder === 'quotes') return wordsOf(value, []);
  if (folder !== 'articles') return [];
  return indexes(value, ['quotes']).flatMap((index) => wordsOf(value, ['quotes', index]));
}

const wordsOf = (value: unknown, at: Path): readonly Path[] => [
  [...at, 'text'],
  [...at, 'original'],
  ...indexes(value, [...at, 'variants']).map((index) => [...at, 'variants', index, 'text']),
];

function indexes(value: unknown, path: Path): readonly number[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? [...list.keys()] : [];
}
