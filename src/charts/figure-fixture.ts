import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ChartData } from '../schema/chart/chart.ts';
import { testStory } from '../markdown/story-fixture.ts';
import type { StoryFigure } from '../story/types.ts';
import { drawChart } from './chart.ts';

/** A story whose event `first-delivery` is a turning point of 12 July 2019. */
export const story = testStory([]);

/** A figure for tests of drawings; what is not given is plain. */
export const testFigure = (data: Partial<StoryFigure>): StoryFigure => ({
  id: 'drawn',
  href: '/figures/drawn/',
  title: 'A series',
  headline: 'It rises',
  finding: 'It rises',
  asOf: undefined,
  unit: 'billion dollars',
  columns: [],
  rows: [],
  alt: 'It rises from left to right.',
  body: '',
  sources: [],
  ...data,
});

/** Columns of a figure from short words: `Year: date`, `Exports, billion dollars: number`. */
export const columns = (...written: readonly string[]): StoryFigure['columns'] =>
  written.map((each) => {
    const [label = '', type] = each.split(': ');
    return type === 'number'
      ? { label, type, unit: 'billion dollars' }
      : { label, type: type === 'date' ? 'date' : 'text' };
  });

/** The drawing of a figure with this chart. */
export function drawn(data: Partial<StoryFigure> & { readonly chart: ChartData }): Element {
  const picture = drawChart(testFigure(data), story);
  if (!picture) throw new Error('Nothing was drawn.');
  return picture;
}

/** All elements of a drawing with this name, wherever they stand. */
export const all = (within: Element, tagName: string): readonly Element[] =>
  within.children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.tagName === tagName ? [child] : []), ...all(child, tagName)]
      : [],
  );

/** The texts of a drawing, in the order in which they are drawn. */
export const textsOf = (within: Element): readonly string[] =>
  all(within, 'text').map((text) => toHtml(text.children));

/** A number of an element: `width: "12.5%"` → 12.5. */
export const numberOf = (of: Element | undefined, name: string): number =>
  Number.parseFloat(String(of?.properties[name] ?? 0));

/** Elements with a class. */
export const withClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter(({ properties }) => String(properties['className']).split(',').includes(name));
