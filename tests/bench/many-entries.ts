import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  globSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules } from '../../src/check/rules/rules.ts';
import { root } from '../../src/tooling/project-node.mjs';

const real = path.join(root, 'content');
/** What is copied, each kind after those that it leads to; of people and organisations there is one set of ids. */
const records = ['sources', 'organisations', 'people', 'glossary', 'timeline', 'figures', 'quotes'];
const articleCopies = 23;

interface Copied {
  /** As `timeline/x.md`. */
  readonly name: string;
  readonly text: string;
}

/**
 * A content folder of many entries: the real ones, and copies of them with ids, words and addresses
 * of their own, which lead to one another as the real ones do.
 * @param wanted how many entries
 * @returns the folder, for the caller to remove
 */
export function manyEntries(wanted: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-entries-'));
  cpSync(real, folder, { recursive: true });
  let count = readdirSync(folder).flatMap((kind) => readdirSync(path.join(folder, kind))).length;
  const write = ({ name, text }: Copied) => {
    if (count >= wanted) return;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    count += 1;
  };
  copies(records, 2).forEach(write);
  const [articles, ids] = [read(['articles']), idsOf(read(records))];
  for (let copy = 2; copy < articleCopies + 2; copy += 1)
    for (const article of articles) {
      // Half of them are about the copies of events, quotations and sources.
      const text = copy % 2 === 0 ? renamed(reworded(article.text, 2), ids, 2) : article.text;
      write(copyOf({ ...article, text }, idsOf(articles), copy));
    }
  for (let copy = 3; count < wanted; copy += 1)
    copies(['timeline', 'quotes'], copy, wanted - count).forEach(write);
  return folder;
}

const field = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];

/** Entries that an exception saves from an error; a copy would lack it. */
const excepted = new Set(
  globSync('*.md', { cwd: path.join(real, 'exceptions') }).flatMap((file) => {
    const text = readFileSync(path.join(real, 'exceptions', file), 'utf8');
    const rule = Object.entries(rules).find(([code]) => code === field(text, 'rule'));
    return rule?.[1].severity === 'error' ? `${field(text, 'entry') ?? ''}.md` : [];
  }),
);

const read = (kinds: readonly string[]): Copied[] =>
  kinds
    .flatMap((kind) => readdirSync(path.join(real, kind)).map((file) => `${kind}/${file}`))
    .filter((name) => !excepted.has(name))
    .map((name) => ({ name, text: readFileSync(path.join(real, name), 'utf8') }));

const idsOf = (entries: readonly Copied[]) =>
  new Set(entries.map(({ name }) => path.parse(name).name));

/** A text with a number at the end of these ids. */
const renamed = (text: string, ids: ReadonlySet<string>, copy: number) =>
  text.replace(/(?<![\w/.-]|^side: )[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])/gm, (id) =>
    ids.has(id) ? `${id}-${copy}` : id,
  );

function copyOf({ name, text }: Copied, ids: ReadonlySet<string>, copy: number): Copied {
  const { dir, name: id, ext } = path.parse(name);
  // Earlier ids belong to one entry alone.
  const own = text.replace(/^aliases:\n(?: +- .*\n)+/m, '');
  return { name: `${dir}/${id}-${copy}${ext}`, text: renamed(own, ids, copy) };
}

/** Copies that lead to one another; where only some are made, to the real ones that are not copied. */
function copies(kinds: readonly string[], copy: number, most = Infinity): readonly Copied[] {
  const entries = read(kinds).slice(0, most);
  const ids = idsOf(entries);
  return entries.map(({ name, text }) => copyOf({ name, text: reworded(text, copy) }, ids, copy));
}

/** Other words between quotation marks and in quotations and titles, and another address. */
function reworded(text: string, copy: number): string {
  const other = (words: string) =>
    // A letter of the word’s own script.
    words.replace(/\p{L}{5,}/gu, (word) => word + (word.at(-1) ?? '').repeat(1 + (copy % 8)));
  return text
    .replace(/“[^”]*”/g, other)
    .replace(
      /^( *(?:- )?(?:text|original): )(.*(?:\n {2,}(?! |- |\w+:).*)*)/gm,
      (_, key: string, words: string) => key + other(words),
    )
    .replace(/^url: \S+/m, (url) => `${url}?copy=${copy}`);
}
