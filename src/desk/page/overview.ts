import { isError, type Problem } from '../../check/problem.ts';
import { savedAt, type ContentReading } from '../../check/read.ts';
import { rules } from '../../check/rules/rules.ts';
import { factualParagraphs } from '../../markdown/coverage.ts';
import { buildStory } from '../../story/build.ts';
import { wordCount } from '../../story/reading-time.ts';
import type { Story } from '../../story/types.ts';
import { rowsOf, type Row, type Rows } from './rows.ts';
import { storyLists } from './story-lists.ts';

/** One list of the desk page. */
export interface List {
  readonly id: string;
  readonly title: string;
  /** What stands in it, in one sentence. */
  readonly about: string;
  /** The command that mends all that stands in it. */
  readonly command?: string;
  readonly rows: readonly Row[];
}

export interface Overview {
  readonly lists: readonly List[];
  /** Whether an error keeps the lists that need the whole story from being made. */
  readonly broken: boolean;
}

const lastSaved = 20;

/** When a file was saved, on this computer’s clock: 25 November 2026 at 22:10. */
export const savedWords = (time: number) =>
  new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** All that waits for an editor: what the check found, what is missing, what has grown old. */
export function overview(reading: ContentReading): Overview {
  const rows = rowsOf(reading);
  const story = storyOf(reading);
  return {
    lists: [
      ...checkLists(reading, rows),
      ...(story ? storyLists(story, rows) : []),
      ...keptLists(reading, rows),
    ],
    broken: story === undefined,
  };
}

/** The story; undefined while a reference leads nowhere. */
function storyOf({ entries, problems }: ContentReading): Story | undefined {
  try {
    return buildStory(entries, { drafts: true });
  } catch (error) {
    if (problems.some(isError)) return undefined;
    throw error;
  }
}

function checkLists({ problems, files, entries }: ContentReading, rows: Rows): readonly List[] {
  const warnings = problems.filter((problem) => !isError(problem) && !isTyping(problem));
  const articles = [...files.values()].filter(({ folder }) => folder === 'articles');
  return [
    {
      id: 'errors',
      title: 'Errors',
      about: 'Nothing is published until they are mended.',
      rows: newestFirst(problems.filter(isError).map(rows.ofProblem)),
    },
    {
      id: 'warnings',
      title: 'Warnings',
      about:
        'They stop nothing; mend them before publishing, or accept them with a reason. What was saved last stands first.',
      rows: newestFirst(warnings.map(rows.ofProblem)),
    },
    {
      id: 'drafts',
      title: 'Drafts',
      about: 'Articles that are not published yet.',
      rows: entries.articles
        .filter(({ data }) => data.draft === true)
        .map(({ id, body }) =>
          rows.ofEntry('articles', id, `${wordCount(body)} words.`, { field: 'draft' }),
        ),
    },
    {
      id: 'uncited',
      title: 'Paragraphs without a source',
      about: 'Paragraphs of articles, drafts among them, that state a fact and cite nothing.',
      rows: articles.flatMap((reading) => {
        const { parsed, texts } = reading;
        const [body] = texts;
        if (!parsed || !body) return [];
        return factualParagraphs(body.tree)
          .filter(({ cited }) => !cited)
          .map(({ text, first }) =>
            rows.ofFile(reading, `“${beginning(text)}”`, parsed.bodyLine - 1 + first),
          );
      }),
    },
  ];
}

/** A warning of how something is typed, for which `--fix` knows the one right form. */
const isTyping = (problem: Problem) =>
  !isError(problem) && problem.fix !== undefined && rules[problem.rule].mended;

/** Rows of files that were saved last first; those of one file stay as they stand in it. */
const newestFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (b.saved ?? 0) - (a.saved ?? 0));

const beginning = (text: string) => {
  const words = text.split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : text;
};

function keptLists({ accepted, files, problems }: ContentReading, rows: Rows): readonly List[] {
  const saved = [...files.values()]
    .filter((reading) => savedAt(reading) > 0)
    .sort((a, b) => savedAt(b) - savedAt(a));
  return [
    {
      id: 'accepted',
      title: 'Accepted exceptions',
      about: 'Problems that an editor has set aside, each with the reason.',
      rows: accepted.map(({ problem, exception: { id, data } }) => {
        // The file is that of the exception; what it is about is the other entry.
        const { title, page } = rows.ofProblem(problem);
        const row = rows.ofEntry('exceptions', id, problem.message, { hint: data.reason });
        return { ...row, title, page };
      }),
    },
    {
      id: 'saved',
      title: 'Last saved',
      about: `The ${lastSaved} files that were saved last, newest first.`,
      rows: saved
        .slice(0, lastSaved)
        .map((reading) => rows.ofFile(reading, savedWords(savedAt(reading)))),
    },
    {
      id: 'typing',
      title: 'Typed in another way',
      about:
        'Nothing is wrong with what these say: marks, spaces or the order of fields are not as elsewhere. One command puts all of them right:',
      command: 'npm run check -- --fix',
      rows: newestFirst(problems.filter(isTyping).map(rows.ofProblem)),
    },
  ];
}
