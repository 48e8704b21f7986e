import { createNumbering } from './numbering.ts';
import { renderBody, type RenderOptions } from './render.ts';
import { sources, testStory } from './story-fixture.ts';

/** Renders a text with the sources of the fixture; blocks show as `[quote]`. */
export async function renderText(
  markdown: string,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const { segments } = await renderBody(markdown, {
    file: 'content/articles/a.md',
    story: testStory(sources),
    numbering: createNumbering(),
    notes: 'none',
    ...options,
  });
  return segments
    .map((segment) => (segment.type === 'html' ? segment.html : `[${segment.name}]`))
    .join('\n');
}
