import { isError } from '../../check/problem.ts';
import { savedAt, type ContentReading } from '../../check/read.ts';
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
  readonly rows: readonly Row[];
}

export interface Overview {
  readonly lists: readonly List[];
  /** Whether an error keeps the lists that need the whole story from being made. */
  readonly broken: boolean;
}

const lastSaved = 20;

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
  const warnings = problems.filter((problem) => !isError(problem));
  const inArticle = ({ file }: { readonly file: string }) => file.startsWith('content/articles/');
  const articles = [...files.values()].filter(({ folder }) => folder === 'articles');
  return [
    {
      id: 'errors',
      title: 'Errors',
      about: 'Nothing is published until they are mended.',
      rows: problems.filter(isError).map(rows.ofProblem),
    },
    {
      id: 'warnings',
      title: 'Warnings',
      about: 'They stop nothing; mend them before publishing, or accept them with a reason.',
      // Those of articles first, each article’s together.
      rows: [
        ...warnings.filter(inArticle),
        ...warnings.filter((problem) => !inArticle(problem)),
      ].map(rows.ofProblem),
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

const beginning = (text: string) => {
  const words = text.split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : text;
};

function keptLists({ accepted, files }: ContentReading, rows: Rows): readonly List[] {
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
      rows: saved.slice(0, lastSaved).map((reading) =>
        rows.ofFile(
          reading,
          new Date(savedAt(reading)).toLocaleString('en-GB', {
            dateStyle: 'long',
            timeStyle: 'short',
          }),
        ),
      ),
    },
  ];
}
