import path from 'node:path';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { asAnnotations, asJson } from '../../src/check/formats.ts';
import { isError, type Problem } from '../../src/check/problem.ts';
import type { ContentReading } from '../../src/check/read.ts';
import { report } from '../../src/check/report.ts';
import { addressedFolders } from '../../src/story/addresses.ts';
import { buildStory } from '../../src/story/build.ts';
import { correctionsOf } from '../../src/story/corrections.ts';
import type { Entry } from '../../src/story/types.ts';
import { expectCompiled, expectShown, type ShownText } from './shown.ts';

/** What no message may hold: the words of programs. */
const jargon =
  /undefined|\[object |Invalid input|Invalid option|expected |NaN|TypeError|RangeError|^\s+at /m;

/**
 * That each problem names a file, a place in it and says something, in words.
 * @param changed the files that were changed, some of which may be gone
 */
export function expectLocated(
  problems: readonly Problem[],
  root: string,
  changed: Iterable<string>,
): void {
  const gone = new Set([...changed].map((name) => `content/${name}`));
  for (const problem of problems) {
    const { file, line, column, message, hint, field } = problem;
    const full = path.join(root, file.replace(/^content\/?/, ''));
    const fail = (why: string): never => {
      throw new Error(`${why}: ${JSON.stringify(problem)}`);
    };
    if (!existsSync(full)) {
      if (!gone.has(file) && file !== 'content/pages/home.md') fail('The file does not exist');
    } else if (statSync(full).isFile()) {
      const lines = readFileSync(full, 'utf8').split('\n');
      if (line > lines.length) fail('The file has no such line');
      if (column > (lines[line - 1]?.length ?? 0) + 1) fail('The line has no such column');
    }
    if (!(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1))
      fail('No place');
    if (message.trim().length < 5 || hint === '') fail('It says nothing');
    if (
      jargon.test(message) ||
      jargon.test(hint ?? '') ||
      (field !== undefined && jargon.test(field))
    )
      fail('Words of a program');
    if (message.length + (hint?.length ?? 0) > 2000) fail('It says too much');
  }
  const words = report(problems, root);
  if (problems.length > 0 && words.trim() === '') throw new Error('The report says nothing.');
  if (asAnnotations(problems).split('\n').length !== Math.max(1, problems.length))
    throw new Error('A note has more lines than one.');
  JSON.parse(asJson(problems));
}

/**
 * That content without an error becomes a story in which every entry stands, and that every text of
 * it is shown whole.
 * @param changed the entries whose texts are rendered
 * @returns false if there is an error
 */
export async function expectWhole(
  reading: ContentReading,
  root: string,
  changed: readonly string[],
): Promise<boolean> {
  if (reading.problems.some(isError)) return false;
  const story = buildStory(reading.entries, { drafts: true });
  // Each list holds entries of one folder.
  const entries = Object.values(reading.entries).flat() as readonly Entry[];
  for (const folder of readdirSync(root))
    for (const name of readdirSync(path.join(root, folder)).filter(
      (each) => !each.startsWith('.'),
    )) {
      const file = `content/${folder}/${name}`;
      if (!entries.some((entry) => entry.file === file && entry.folder === folder))
        throw new Error(`${file} has vanished.`);
    }
  const counts: readonly (readonly [keyof ContentReading['entries'], number])[] = [
    ['articles', story.articles.length],
    ['timeline', story.events.length],
    ['quotes', story.quotes.length],
    ['people', story.people.length],
    ['organisations', story.organisations.length],
    ['sources', story.sources.length],
    ['glossary', story.glossary.length],
    ['figures', story.figures.length],
    ['pages', story.pages.length],
    ['positions', story.questions.length],
    ['exchanges', story.exchanges.length],
  ];
  for (const [folder, count] of counts)
    if (reading.entries[folder].length !== count)
      throw new Error(`Of ${reading.entries[folder].length} ${folder} ${count} are in the story.`);
  const { articles, timeline, quotes } = reading.entries;
  const corrections = [...articles, ...timeline, ...quotes].flatMap(
    ({ data }) => data.corrections ?? [],
  );
  const addresses = new Set(correctionsOf(story).map(({ href }) => href));
  if (addresses.size !== corrections.length)
    throw new Error(`Of ${corrections.length} corrections ${addresses.size} have an address.`);
  const aliases = addressedFolders.flatMap((folder) =>
    reading.entries[folder].flatMap(({ data }) => data.aliases ?? []),
  );
  const left = new Set(story.moved.map(({ from }) => from));
  if (left.size !== aliases.length)
    throw new Error(`Of ${aliases.length} earlier ids ${left.size} lead on.`);
  const written = [...reading.files.values()].flatMap(({ parsed, folder }) =>
    folder === 'articles' && parsed ? inPlace(parsed.value) : [],
  );
  for (const id of written)
    if (!story.find.event(id) && !story.find.quote(id))
      throw new Error(`The record "${id}" has vanished.`);
  for (const text of textsShown(reading, changed)) {
    if (text.file.endsWith('.mdx') && text.whole) await expectCompiled(story, text);
    else await expectShown(story, text);
  }
  return true;
}

/** The ids of records that are written in place in an article. */
const inPlace = (value: unknown): readonly string[] =>
  ['timeline', 'quotes'].flatMap((field) => {
    const list: unknown = Reflect.get(value as object, field);
    return Array.isArray(list)
      ? list.flatMap((item: unknown) =>
          item !== null && typeof item === 'object' && 'id' in item && Object.keys(item).length > 2
            ? [String(item.id)]
            : [],
        )
      : [];
  });

/** The texts that pages show of the entries of these files; articles are always among them, for the glossary. */
function* textsShown(
  { entries }: ContentReading,
  changed: readonly string[],
): Iterable<ShownText & { whole: boolean }> {
  const all = Object.values(entries).flat() as readonly Entry[];
  for (const entry of all) {
    const { folder, file, body } = entry;
    if (!changed.some((name) => file === `content/${name}`)) continue;
    if (
      folder === 'authors' ||
      folder === 'sources' ||
      folder === 'glossary' ||
      folder === 'exceptions'
    )
      continue;
    yield {
      file,
      markdown: body,
      glossary: folder === 'articles' || folder === 'timeline',
      whole: true,
    };
    for (const markdown of besideBody(entry))
      yield { file, markdown, glossary: false, whole: false };
  }
}

/** What the frontmatter of an entry holds as Markdown, as its page shows it. */
function besideBody(entry: Entry): readonly string[] {
  const list = (items: readonly string[] = []) =>
    items.map((item) => `- ${item.replace(/\s+/g, ' ')}`).join('\n');
  // The folder tells which data an entry has.
  if (entry.folder === 'articles') {
    const { otherReading, notKnown, wouldChange } = (entry as Entry<'articles'>).data;
    return [otherReading, list(notKnown), list(wouldChange)];
  }
  if (entry.folder === 'positions') {
    const { standfirst, sides, established, disputed, notKnown } = (entry as Entry<'positions'>)
      .data;
    const held = sides.map(({ position = '' }) => position);
    return [standfirst, ...held, list(established), list(disputed), list(notKnown)];
  }
  if (entry.folder !== 'exchanges') return [];
  const { standfirst, quotes } = (entry as Entry<'exchanges'>).data;
  const notes = quotes.map((item) => (typeof item === 'string' ? '' : item.note));
  return [standfirst, ...notes];
}
