import type { AnalysisNewsArticle } from 'schema-dts';
import { publication } from '../../story/publication.ts';
import type { Story, StoryArticle } from '../../story/types.ts';
import { correctionThings } from './corrections.ts';
import { stretchOf } from './dates.ts';
import { thingHere, type Names } from './ids.ts';
import { deskBrief, theDesk, theSite } from './site.ts';

/**
 * An article (schema.org AnalysisNewsArticle): its citations are the site’s records of its sources,
 * what it is about the events of its timeline, and each correction a CorrectionComment.
 * @param image path of its share card
 */
export function articleThing(
  article: StoryArticle,
  story: Story,
  names: Names,
  image: string,
): AnalysisNewsArticle {
  const { address, thing } = names;
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': thing(article.href),
    url: address(article.href),
    headline: article.headline,
    image: address(image),
    description: article.standfirst,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    // The desk signs as an institution; a named writer would stand here as a Person.
    author: article.bylines.map(({ name, kind }) =>
      kind === 'institution' ? deskBrief(names) : { '@type': 'Person', name },
    ),
    publisher: theDesk(names),
    isPartOf: theSite(names),
    inLanguage: publication.language,
    license: publication.licence.href,
    isAccessibleForFree: true,
    articleSection: article.kind,
    keywords: [...article.topics],
    wordCount: article.words,
    temporalCoverage: stretchOf(article.period),
    about: article.timeline.map(({ item }) => thingHere(item.href)),
    citation: article.cited.map(({ href }) => thingHere(href)),
    correction: correctionThings(story, article, address),
  };
}
