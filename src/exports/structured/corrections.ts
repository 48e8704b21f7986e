import type { CorrectionComment } from 'schema-dts';
import { correctionsIn } from '../../story/corrections.ts';
import type { Story, StoryArticle, StoryQuote } from '../../story/types.ts';

/** The corrections of an entry, each with its own address (schema.org CorrectionComment). */
export const correctionThings = (
  story: Story,
  entry: StoryArticle | StoryQuote,
  address: (path: string) => string,
): CorrectionComment[] =>
  correctionsIn(story, entry).map(({ date, wrong, right, href }) => ({
    '@type': 'CorrectionComment',
    url: address(href),
    datePublished: date,
    text: `${wrong} ${right}`,
  }));
