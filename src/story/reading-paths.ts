import { counted } from './labels.ts';
import { minutesFor, wordCount } from './reading-time.ts';
import type { Story, StoryArticle, StoryPage } from './types.ts';

/** Articles to read one after the other, and the whole minutes that they take. */
export interface ReadingPath {
  readonly articles: readonly StoryArticle[];
  readonly minutes: number;
}

/** The ways through the story that a page offers to a new reader. */
export interface ReadingPaths {
  readonly page: StoryPage;
  /** Minutes that the text of the page itself takes. */
  readonly minutes: number;
  /** The standfirsts and key points of some articles, on a page of their own. */
  readonly ten: ReadingPath & { readonly href: string };
  /** Some articles, whole. */
  readonly hour: ReadingPath;
  readonly questions: readonly {
    readonly question: string;
    readonly articles: readonly StoryArticle[];
  }[];
}

/** What the page of standfirsts and key points is called, and what it says of itself. */
export const inTenMinutes = {
  title: 'The story in ten minutes',
  holds: ({ articles, minutes }: ReadingPath) =>
    `The answers and key points of ${counted(articles.length, 'article')}, in the order of the story: ${counted(minutes, 'minute')} of reading`,
} as const;

/** Where the standfirsts and key points of a path stand together. */
export const tenMinutesHref = ({ href }: Pick<StoryPage, 'href'>): string =>
  `${href}in-ten-minutes/`;

/** Words of an article’s headline, standfirst and key points. */
const gistWords = ({
  headline,
  standfirst,
  keyPoints,
}: Pick<StoryArticle, 'headline' | 'standfirst' | 'keyPoints'>): number =>
  wordCount([headline, standfirst, ...keyPoints].join(' '));

/** The ways through the story that a page offers, if it offers any; drafts are not on them. */
export function pathsOn(story: Story, page: StoryPage): ReadingPaths | undefined {
  const { paths } = page;
  if (!paths) return undefined;
  const found = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const article = story.find.article(id);
      return article && article.draft !== true ? [article] : [];
    });
  const ten = found(paths.ten);
  const hour = found(paths.hour);
  return {
    page,
    minutes: minutesFor(wordCount(page.body)),
    ten: {
      href: tenMinutesHref(page),
      articles: ten,
      minutes: minutesFor(ten.reduce((sum, article) => sum + gistWords(article), 0)),
    },
    hour: {
      articles: hour,
      minutes: hour.reduce((sum, { minutes }) => sum + minutes, 0),
    },
    questions: paths.questions.map(({ question, read }) => ({ question, articles: found(read) })),
  };
}

/** The page that leads new readers, with its ways through the story: the first one that has them. */
export function readingPaths(story: Story): ReadingPaths | undefined {
  for (const page of story.pages) {
    const paths = pathsOn(story, page);
    if (paths) return paths;
  }
  return undefined;
}
