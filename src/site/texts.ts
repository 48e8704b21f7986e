import { createNumbering, type Numbering } from '../markdown/numbering.ts';
import { renderBody, type RenderedBody } from '../markdown/render.ts';
import { getStory } from './story.ts';

/** Renders the texts of one page, whose citations are numbered together. */
export interface PageTexts {
  readonly numbering: Numbering;
  /** Renders one; ask in the order of the page, which is that of the numbers. */
  readonly render: (markdown: string) => Promise<RenderedBody['segments']>;
}

/**
 * The texts of a page whose sources stand in a list at its end.
 * @param file the entry that holds them, for messages
 */
export function pageTexts(file: string): PageTexts {
  const numbering = createNumbering();
  const story = getStory();
  return {
    numbering,
    render: async (markdown) =>
      (await renderBody(markdown, { file, story, numbering, notes: 'none' })).segments,
  };
}
