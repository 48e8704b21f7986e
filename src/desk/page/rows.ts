import type { FileReading } from '../../check/reading/file.ts';
import type { Problem } from '../../check/problem.ts';
import { savedAt, type ContentReading } from '../../check/read.ts';
import type { RuleCode } from '../../check/rules/rules.ts';
import type { Folder } from '../../schema/id.ts';
import { labelOf } from '../catalogue.ts';

/** Something for an editor to look at, and where it stands. */
export interface Row {
  /** What the entry is called. */
  readonly title: string;
  readonly says: string;
  /** What would be right, or why it is as it is. */
  readonly hint: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** When the file was last saved, in milliseconds since 1970; undefined for what is no entry. */
  readonly saved: number | undefined;
  /** The rule that is broken, if it is a problem. */
  readonly rule: RuleCode | undefined;
  /** The address of the entry's page on the site, if it has one. */
  readonly page: string | undefined;
  /** The address of the entry in the form, below that of the form itself. */
  readonly form: string | undefined;
}

/** Makes rows of a reading: from a problem, a file, or an entry and one of its fields. */
export interface Rows {
  readonly ofProblem: (problem: Problem) => Row;
  readonly ofFile: (reading: FileReading, says: string, line?: number) => Row;
  readonly ofEntry: (
    folder: Folder,
    id: string,
    says: string,
    more?: { readonly field?: string; readonly hint?: string },
  ) => Row;
}

export function rowsOf({ files }: ContentReading): Rows {
  const byId = new Map(
    [...files.values()].flatMap((reading) =>
      reading.entries.map((placed) => [keyOf(placed.entry), { reading, ...placed }] as const),
    ),
  );
  const ofFile: Rows['ofFile'] = (reading, says, line = 1) => {
    const { file, folder, id, parsed } = reading;
    const isEntry = folder !== undefined && id !== undefined;
    return {
      title: (folder && labelOf(folder, parsed?.value)) ?? file.split('/').at(-1) ?? file,
      says,
      hint: undefined,
      file,
      line,
      column: 1,
      saved: Number.isNaN(savedAt(reading)) ? undefined : savedAt(reading),
      rule: undefined,
      page: isEntry ? pageOf(folder, id) : undefined,
      form: isEntry ? formOf(folder, id) : undefined,
    };
  };
  const nothing = (file: string): Row => ({
    ...{ title: file.split('/').at(-1) ?? file, says: '', hint: undefined, file },
    ...{ line: 1, column: 1, saved: undefined, rule: undefined, page: undefined, form: undefined },
  });
  return {
    ofFile,
    ofProblem: ({ file, line, column, message, hint, rule }) => {
      const reading = files.get(file);
      const row = reading ? ofFile(reading, '') : nothing(file);
      return { ...row, says: message, hint, line, column, rule };
    },
    ofEntry: (folder, id, says, { field, hint } = {}) => {
      const found = byId.get(keyOf({ folder, id }));
      if (!found) return { ...nothing(`content/${folder}/${id}.md`), says, hint };
      const { reading, entry, path } = found;
      return {
        ...ofFile(reading, says),
        ...reading.parsed?.place(field === undefined ? path : [...path, field]),
        title: labelOf(folder, entry.data) ?? id,
        hint,
        page: pageOf(folder, id),
      };
    },
  };
}

const keyOf = ({ folder, id }: { readonly folder: Folder; readonly id: string }) =>
  `${folder}/${id}`;

/** The hash of an entry's address in Sveltia CMS. */
const formOf = (folder: Folder, id: string) => `#/collections/${folder}/entries/${id}`;

function pageOf(folder: Folder, id: string): string | undefined {
  switch (folder) {
    case 'timeline':
      return `/events/${id}/`;
    case 'glossary':
      return `/glossary/#term-${id}`;
    case 'pages':
      return id === 'home' ? '/' : `/${id}/`;
    case 'authors':
    case 'exceptions':
      return undefined;
    default:
      return `/${folder}/${id}/`;
  }
}
