import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toSlug } from '../schema/slug.ts';
import { readDate } from '../schema/edtf.ts';
import { folders, idPattern, type Folder } from '../schema/id.ts';
import { schemas } from '../schema/schemas.ts';
import { officesDuring } from '../story/office.ts';
import { dateWords } from '../story/words.ts';
import type { DataOf, Entries, Entry } from '../story/types.ts';
import { checkBody, citationProblems, type Known } from './body.ts';
import { parseFrontmatter, type Parsed } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { references } from './references.ts';
import { inWords } from './schema-words.ts';

interface FileReading {
  readonly stamp: string;
  readonly parsed: Parsed | undefined;
  readonly problems: readonly Problem[];
  readonly entries: readonly Entry[];
}

export interface ContentReading {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, FileReading>;
}

const largest = 1024 * 1024;
const reserved = new Set([
  'index',
  'by-speaker',
  'by-side',
  'by-kind',
  'by-actor',
  'turning-points',
]);

/**
 * Reads and checks all entries.
 * @param root the content folder
 * @param options.previous an earlier reading; files that have not changed since are not read again,
 *   and if none has, that same reading is returned
 * @returns every entry that could be read, and every problem of every file
 */
export function readContent(
  root: string,
  options: { previous?: ContentReading } = {},
): ContentReading {
  const { previous } = options;
  const files = new Map<string, FileReading>();
  const problems: Problem[] = [];
  let changed = !previous;
  for (const name of existsSync(root) ? readdirSync(root).sort() : []) {
    const folder = folders.find((each) => each === name);
    if (name.startsWith('.')) continue;
    if (!folder) {
      const near = nearest(name, folders);
      problems.push(
        fault(
          `content/${name}`,
          'file/folder',
          `There is no kind of entry named "${name}".`,
          near ? `Did you mean content/${near}?` : `Folders are: ${folders.join(', ')}.`,
        ),
      );
      continue;
    }
    for (const item of readdirSync(path.join(root, name), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (item.name.startsWith('.')) continue;
      const file = `content/${folder}/${item.name}`;
      const full = path.join(root, folder, item.name);
      const stat = statSync(full);
      const stamp = `${stat.mtimeMs} ${stat.size}`;
      const before = previous?.files.get(file);
      if (before?.stamp === stamp) files.set(file, before);
      else {
        changed = true;
        files.set(file, readFile(folder, file, full, stamp, item.isDirectory()));
      }
    }
  }
  if (previous && !changed && files.size === previous.files.size) return previous;
  for (const reading of files.values()) problems.push(...reading.problems);
  const all = [...files.values()].flatMap((reading) => reading.entries);
  problems.push(...together(all, files));
  return {
    entries: Object.fromEntries(
      folders.map((folder) => [folder, all.filter((entry) => entry.folder === folder)]),
      // Each list holds the entries of its folder only.
    ) as unknown as Entries,
    problems: problems.sort((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    ),
    files,
  };
}

const fault = (file: string, rule: string, message: string, hint?: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: undefined,
  rule,
  message,
  hint,
});

function readFile(
  folder: Folder,
  file: string,
  full: string,
  stamp: string,
  isFolder: boolean,
): FileReading {
  const none = { stamp, parsed: undefined, entries: [] };
  const name = path.basename(file);
  if (isFolder)
    return {
      ...none,
      problems: [
        fault(
          file,
          'file/folder',
          'Entries stand directly in their folder; sub-folders are not read.',
          `Move the files of ${name} up.`,
        ),
      ],
    };
  const mayBeMdx = folder === 'articles';
  const extension = path.extname(name);
  if (extension !== '.md' && !(mayBeMdx && extension === '.mdx'))
    return {
      ...none,
      problems: [
        fault(
          file,
          'file/kind',
          `"${extension || name}" is no kind of entry file.`,
          `Entries end in .md${mayBeMdx ? ' or .mdx' : ''}.`,
        ),
      ],
    };
  if (statSync(full).size > largest)
    return {
      ...none,
      problems: [
        fault(file, 'file/size', 'The file is larger than 1 MB; an entry is a short text.'),
      ],
    };
  const id = name.slice(0, -extension.length);
  const problems: Problem[] = [];
  if (!idPattern.test(id))
    problems.push(
      fault(
        file,
        'file/name',
        `The file name "${name}" cannot be an address: it may hold only small letters a to z, digits and single hyphens.`,
        `Rename it to ${toSlug(id)}${extension}.`,
      ),
    );
  if (reserved.has(id))
    problems.push(
      fault(
        file,
        'file/reserved',
        `The id "${id}" is taken by a page of the site.`,
        'Choose another file name.',
      ),
    );
  const parsed = parseFrontmatter(file, readFileSync(full, 'utf8'));
  if (!('body' in parsed)) return { ...none, problems: [...problems, ...parsed] };
  const schema = schemas[folder];
  const value = withoutEmpty(parsed.value);
  const result = schema.safeParse(value);
  if (!result.success) {
    const fields = Object.keys('shape' in schema ? schema.shape : {});
    for (const issue of result.error.issues)
      for (const { path: place, rule, message, hint } of inWords(issue, parsed.value, fields))
        problems.push({
          file,
          ...parsed.place(place),
          field: place.map(String).join('.') || undefined,
          rule,
          message,
          hint,
        });
    return { stamp, parsed, problems, entries: [] };
  }
  const entry = { folder, id, file, data: result.data, body: parsed.body } as Entry; // The folder chose the schema.
  return { stamp, parsed, problems, entries: [entry, ...lifted(entry)] };
}

/** Optional fields that a form left empty count as absent; zod reports the required ones. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

/** Records written in place in an article, as entries of their own. */
function lifted(entry: Entry): readonly Entry[] {
  if (entry.folder !== 'articles') return [];
  const { timeline = [], quotes = [] } = (entry as Entry<'articles'>).data;
  const { file } = entry;
  return [
    ...timeline.flatMap((item): Entry[] => {
      if (typeof item === 'string' || !('account' in item)) return [];
      const { id, account, ...data } = item;
      return [{ folder: 'timeline', id, file, data, body: account }];
    }),
    ...quotes.flatMap((item): Entry[] => {
      if (typeof item === 'string' || !('context' in item)) return [];
      const { id, context, ...data } = item;
      return [{ folder: 'quotes', id, file, data, body: context }];
    }),
  ];
}

/** What can be seen only with all entries on the table. */
function together(
  all: readonly Entry[],
  files: ReadonlyMap<string, FileReading>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, Entry>();
  const spaceOf = (folder: Folder) =>
    folder === 'people' || folder === 'organisations' ? 'actors' : folder;
  const ids = new Map<string, string[]>();
  for (const entry of all) {
    const space = spaceOf(entry.folder);
    const key = `${space}/${entry.id}`;
    const other = byId.get(key);
    if (other)
      problems.push(
        fault(
          entry.file,
          'id/twice',
          `The id "${entry.id}" is used twice: here and in ${other.file}.`,
          'Give one of them another id, or merge the two.',
        ),
      );
    else byId.set(key, entry);
    ids.set(space, [...(ids.get(space) ?? []), entry.id]);
  }
  const known: Known = {
    has: (space, id) => byId.has(`${space}/${id}`),
    ids: (space) => ids.get(space) ?? [],
  };
  for (const [file, { parsed, entries }] of files) {
    if (!parsed) continue;
    problems.push(...checkBody(parsed, known));
    const entry = entries[0];
    if (!entry) continue;
    for (const { path: place, id, targets } of references(schemas[entry.folder], entry.data)) {
      const spaces = [...new Set(targets.map(spaceOf))];
      if (spaces.some((space) => byId.has(`${space}/${id}`))) continue;
      const near = nearest(
        id,
        spaces.flatMap((space) => ids.get(space) ?? []),
      );
      problems.push({
        file,
        ...parsed.place(place),
        field: place.map(String).join('.'),
        rule: 'ref/unknown',
        message: `Nothing in ${targets.join(' or ')} has the id "${id}".`,
        hint: near ? `Did you mean \`${near}\`?` : undefined,
      });
    }
    if (entry.folder === 'articles') {
      const { otherReading, notKnown, wouldChange = [] } = (entry as Entry<'articles'>).data;
      const texts: [string, string][] = [
        ['otherReading', otherReading],
        ...notKnown.map((text): [string, string] => ['notKnown', text]),
        ...wouldChange.map((text): [string, string] => ['wouldChange', text]),
      ];
      for (const [field, text] of texts)
        for (const { rule, message, hint } of citationProblems(text, known))
          problems.push({ file, ...parsed.place([field]), field, rule, message, hint });
    }
  }
  for (const entry of all) {
    const parsed = files.get(entry.file)?.parsed;
    if (entry.folder === 'quotes')
      problems.push(...officeProblems(entry as Entry<'quotes'>, byId, parsed));
    if (entry.folder === 'timeline') {
      const { date, known: later } = (entry as Entry<'timeline'>).data;
      const [happened, became] = [
        readDate(date),
        later === undefined ? undefined : readDate(later),
      ];
      if (happened.ok && became?.ok && became.date.latest < happened.date.earliest)
        problems.push({
          ...fault(
            entry.file,
            'event/known-before',
            'The event became known before it happened, as these dates stand.',
          ),
          ...parsed?.place(['known']),
          field: 'known',
        });
    }
  }
  return problems;
}

function officeProblems(
  entry: Entry<'quotes'>,
  byId: ReadonlyMap<string, Entry>,
  parsed: Parsed | undefined,
): readonly Problem[] {
  const speaker = byId.get(`actors/${entry.data.speaker}`);
  const when = readDate(entry.data.date);
  if (speaker?.folder !== 'people' || !when.ok) return [];
  const { name, offices } = speaker.data as DataOf['people'];
  const held = (offices ?? []).flatMap((office) => {
    const from = readDate(office.from);
    const to = office.to === undefined ? undefined : readDate(office.to);
    return from.ok
      ? [{ title: office.title, from: from.date, to: to?.ok ? to.date : undefined }]
      : [];
  });
  if (officesDuring(held, when.date).length > 0) return [];
  const list = held.map(
    ({ title, from, to }) =>
      `${title} (${dateWords(from)} to ${to ? dateWords(to) : 'the as-of date'})`,
  );
  return [
    {
      ...fault(
        entry.file,
        'quote/no-office',
        `${name} held no office on ${dateWords(when.date)}.`,
        list.length > 0
          ? `Recorded in ${speaker.file}: ${list.join('; ')}.`
          : `Add the office to ${speaker.file}.`,
      ),
      ...parsed?.place(['date']),
      field: 'date',
    },
  ];
}
