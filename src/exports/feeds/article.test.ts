import { describe, expect, test } from 'vitest';
import { entry } from '../../story/entries-fixture.ts';
import { hardStory, site, storyOf } from '../hard-story-fixture.ts';
import { articleHtml } from './article.ts';

describe('an article as HTML', () => {
  const body = 'Words.\n\n::quote{id=hard}\n\n::event{id=year}\n\nEnd [@tass].';
  const parts = [
    entry('quotes', 'hard', { text: '1 < 2 & “so”' }),
    entry('timeline', 'year', { date: '2018' }, 'An account [@tass].'),
  ];

  test('is the same in Markdown and in MDX', async () => {
    const html = async (file: string, text: string) => {
      const article = { ...entry('articles', 'a', {}, text), file };
      const story = storyOf(article, ...parts);
      const [first] = story.articles;
      if (!first) throw new Error('there is no article');
      return articleHtml(first, { story, site });
    };
    const inMdx = body.replace(
      /::(quote|event)\{id=(\w+)\}/g,
      (_all, name: string, id: string) => `<${name === 'quote' ? 'Quote' : 'Event'} id="${id}" />`,
    );
    const made = await html('content/articles/a.md', body);
    expect(await html('content/articles/a.mdx', inMdx)).toBe(made);
    expect(made).toContain('“1 &#x3C; 2 &#x26; “so””');
    expect(made).toContain('Something happens</a></p>\n<p>An account.</p>');
  });

  test('numbers its sources as its page does', async () => {
    const story = hardStory();
    const article = story.find.article('first');
    if (!article) throw new Error('there is no article');
    const html = await articleHtml(article, { story, site });
    expect(html).toContain(
      '<h2>Sources</h2><ol><li>TASS, <a href="https://file.example/sources/tass/"',
    );
    expect(html).toContain('undated, wire, p. 4.');
    expect(html).toContain(
      '<a href="https://file.example/corrections/#first-2026-02-04-2">4\u00a0February 2026</a>',
    );
  });
});
