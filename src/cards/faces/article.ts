import { capitalised } from '../../story/labels.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { StoryArticle } from '../../story/types.ts';
import { dateWords, dayWords } from '../../story/words.ts';
import type { Face } from '../card.ts';
import { litDays } from '../lit.ts';

const kindOf = ({ kind }: StoryArticle) => capitalised(kind);

/** The headline, when it was published, and the stretch of the story that it covers. */
export function articleFace(article: StoryArticle, scale: SpineScale): Face {
  const { period } = article;
  return {
    over: { runs: [{ text: kindOf(article), strong: true }] },
    words: article.headline,
    as: 'headline',
    under: [
      {
        runs: [
          { text: `Published ${dayWords(article.published)}` },
          { text: ` · Covers ${dateWords(period, { short: true })}`, tone: 'second' },
        ],
        most: 1,
      },
    ],
    lit: {
      from: scale.at(period.earliest),
      to: scale.at(period.latest),
      ...litDays(
        scale,
        article.timeline.map(({ item }) => item),
      ),
    },
  };
}

/** What the card of an article shows, in words. */
export const articleAlt = (article: StoryArticle): string =>
  `${kindOf(article)}: “${article.headline}”, published ${dayWords(article.published)}, above a timeline on which ${dateWords(article.period)} is lit.`;
