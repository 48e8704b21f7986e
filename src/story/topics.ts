import { byName } from './order.ts';
import type { Story, StoryArticle } from './types.ts';

/** A subject that articles share. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly StoryArticle[];
}

/** The topics of all articles, by name. */
export const topicsOf = (story: Story): readonly Topic[] =>
  [...new Set(story.articles.flatMap(({ topics }) => topics))]
    .map((id) => ({
      id,
      name: topicName(id, story),
      articles: story.articles.filter(({ topics }) => topics.includes(id)),
    }))
    .sort((a, b) => byName(a.name, b.name));

/**
 * What readers call a topic: the term of the glossary or the person or organisation with its id, or
 * else the id in words, `arms-exports` as “Arms exports”.
 */
export function topicName(id: string, { glossary, find }: Story): string {
  const name = glossary.find((term) => term.id === id)?.term ?? find.actor(id)?.name;
  const words = name ?? id.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
