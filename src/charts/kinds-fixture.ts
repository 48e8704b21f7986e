import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FigureData } from '../schema/figure.ts';
import { buildStory } from '../story/build.ts';
import { entriesWith, entry } from '../story/entries-fixture.ts';
import type { Entry } from '../story/types.ts';
import { chartHtml } from './chart.ts';

const words = { finding: 'It says this.', asOf: '2020', alt: 'In words.' };

/** The HTML of a figure with such data, in a story with such other entries. */
export function drawn(data: Partial<FigureData>, ...others: readonly Entry[]): string {
  const story = buildStory(
    entriesWith(entry('figures', 'drawn', { ...words, ...data }), ...others),
  );
  const figure = story.find.figure('drawn');
  return (figure && chartHtml(figure, story)) ?? '';
}

/** The elements of that name in some HTML, in order. */
export function elementsIn(html: string, name: string): readonly Element[] {
  const found: Element[] = [];
  visit<Root, 'element'>(fromHtml(html, { fragment: true }), 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

/** The text of an element, without its tags. */
export const textOf = (element: Element | undefined): string =>
  element
    ? toHtml(element)
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** Texts that a careless drawing stumbles over. */
export const hostile = [
  'A <b>bold</b> & &amp; </script><!-- "quoted" \'word\'',
  'قال الوزير إن منظومة S-400 لن تعاد',
  '土耳其接收首批S-400防空系统零件',
  '👩‍👩‍👧‍👦🇹🇷',
  'Rüstungsbeschaffungsbehördensanktionen'.repeat(8),
  'word '.repeat(80),
];
