import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isError } from '../../src/check/problem.ts';
import { readContent, type ContentReading } from '../../src/check/read.ts';
import { report } from '../../src/check/report.ts';
import { folders, type Folder } from '../../src/schema/id.ts';
import { wordsOf } from '../../src/story/quotation-match.ts';

const project = path.join(import.meta.dirname, '../..');
const real = path.join(project, 'content');
const base = path.join(project, 'tests/wrong/base');

/** A small content folder without fault: a real entry with all that it leads to. */
export interface World {
  readonly root: string;
  readonly folder: Folder;
  /** The entry that is changed, as `sources/x.md`. */
  readonly target: string;
  /** Every file of it as it is without a change, by the same kind of name. */
  readonly files: ReadonlyMap<string, string>;
  readonly reading: ContentReading;
}

/** Names of the real entries of a folder, as `sources/x.md`. */
const namesIn = (content: string, folder: Folder) =>
  existsSync(path.join(content, folder))
    ? readdirSync(path.join(content, folder))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** Where each id of the real content is written. */
const filesOf = new Map<string, string[]>();
for (const folder of folders)
  for (const name of namesIn(real, folder)) {
    const id = path.parse(name).name;
    filesOf.set(id, [...(filesOf.get(id) ?? []), name]);
  }

/** The exceptions that the real content makes for an entry, by its name without the ending. */
const exceptionsFor = Map.groupBy(
  namesIn(real, 'exceptions'),
  (name) => /^entry: (.*)$/m.exec(readFileSync(path.join(real, name), 'utf8'))?.[1],
);

/**
 * Content folders for the entries to be changed: some of each kind, and those of the wrong entries'
 * base.
 * @param parent where the folders are made
 * @param each how many real entries of a kind
 */
export function makeWorlds(parent: string, each: number): readonly World[] {
  const chosen = folders.flatMap((folder) => {
    // The real front page leads to the whole story.
    const names = namesIn(real, folder).filter((name) => name !== 'pages/home.md');
    // An article brings hundreds of entries with it; of two, one is in MDX.
    const wanted = Math.min(folder === 'articles' ? 2 : each, names.length);
    return Array.from(
      { length: wanted },
      (_, index) => names[Math.floor((index * names.length) / wanted)] ?? '',
    );
  });
  const ofBase = folders.flatMap((folder) => namesIn(base, folder));
  return [
    ...[...ofBase, ...chosen].map((target, index) =>
      makeWorld(path.join(parent, String(index)), target, ofBase.includes(target) ? base : real),
    ),
    ...['timeline/first-delivery.md', 'quotes/done-deal.md'].map((target) =>
      makeWorld(path.join(parent, `corrected-${path.basename(target)}`), target, base, {
        [target]: corrected(target),
      }),
    ),
    makeWorld(path.join(parent, 'exception'), 'exceptions/office.md', base, {
      'exceptions/office.md': `---
rule: quote/no-office
entry: quotes/done-deal
words: 'held no office on 12 July 2019'
reason: The ministry gave him the title two months before he took it over.
---
`,
      'people/mevlut-cavusoglu.md': readFileSync(
        path.join(base, 'people/mevlut-cavusoglu.md'),
        'utf8',
      ).replace(/from: .*/, 'from: 2020-01-01'),
    }),
  ];
}

/** An entry that had another id and was wrong twice on a day. */
const corrected = (target: string) =>
  readFileSync(path.join(base, target), 'utf8').replace(
    /^---\n/,
    `---
corrections:
  - date: 2026-02-04
    wrong: The day was given as the 11th.
    right: It was the 12th.
  - date: 2026-02-04
    wrong: The airport was given as Esenboğa.
    right: It was Mürted.
aliases:
  - an-earlier-id
`,
  );

function makeWorld(
  root: string,
  target: string,
  content: string,
  more: Readonly<Record<string, string>> = {},
): World {
  cpSync(base, root, { recursive: true });
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  for (const [name, text] of Object.entries(more)) write(name, text);
  if (content === real) for (const [name, text] of withAllThatItLeadsTo(target)) write(name, text);
  const [folder] = target.split('/');
  const reading = readContent(root);
  if (reading.problems.some(isError))
    throw new Error(
      `${target} has faults before it is changed:\n${report(reading.problems, root)}`,
    );
  const files = new Map(
    folders
      .flatMap((each) => namesIn(root, each))
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );
  const kind = folders.find((each) => each === folder);
  if (!kind) throw new Error(`${target} stands in no folder of entries.`);
  return { root, folder: kind, target, files, reading };
}

/**
 * A real entry and every entry whose id stands in it, and in those in turn. Articles, and what
 * leads to them, lead to the one of the base instead, which keeps the folders small.
 */
function withAllThatItLeadsTo(target: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const waiting = [target];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (files.has(name)) continue;
    waiting.push(...(exceptionsFor.get(name.replace(/\.mdx?$/, '')) ?? []));
    let text = readFileSync(path.join(real, name), 'utf8');
    for (const [id] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
      for (const found of filesOf.get(id) ?? [])
        if (!/^(?:articles|pages)\//.test(found)) waiting.push(found);
    for (const [, page = ''] of text.matchAll(/\]\(\/([a-z-]+)\/\)/g))
      if (filesOf.get(page)?.includes(`pages/${page}.md`)) waiting.push(`pages/${page}.md`);
    if (name.startsWith('articles/')) waiting.push(...quotedIn(text));
    // What an exception is made for must stand there, or it would accept nothing.
    if (name.startsWith('exceptions/')) waiting.push(...namedIn(text));
    text = text
      .replace(
        /^( *)(related|articles|ten|hour|read):\n(?:\1 +- .*\n)+/gm,
        '$1$2:\n$1  - the-first-delivery\n',
      )
      .replace(/\]\(\/articles\/[a-z0-9-]+\//g, '](/articles/the-first-delivery/');
    files.set(name, text);
  }
  return files;
}

/** The quotations that have the words between quotation marks in a text. */
function quotedIn(text: string): readonly string[] {
  const beginnings = [...text.matchAll(/“([^”]+)”/g)].flatMap(([, quoted = '']) => {
    const words = wordsOf(quoted);
    return words.length < 6 ? [] : [words.slice(0, 4).join(' ')];
  });
  return namesIn(real, 'quotes').filter((name) => {
    const words = wordsOf(readFileSync(path.join(real, name), 'utf8')).join(' ');
    return beginnings.some((beginning) => words.includes(beginning));
  });
}

/** Makes the folder of a world what it was, after the files named here were changed. */
export function restore({ root, files }: World, changed: Iterable<string>): void {
  for (const name of changed) {
    const text = files.get(name);
    if (text === undefined) rmSync(path.join(root, name), { force: true });
    else writeFileSync(path.join(root, name), text);
  }
}

/** The file of the entry that an exception names. */
function namedIn(text: string): readonly string[] {
  const [, entry = ''] = /^entry: (.*)$/m.exec(text) ?? [];
  const files = filesOf.get(path.basename(entry)) ?? [];
  return files.filter((name) => name.replace(/\.mdx?$/, '') === entry);
}
