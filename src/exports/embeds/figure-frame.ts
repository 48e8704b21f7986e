import type { Element } from 'hast';
import { drawChart } from '../../charts/chart.ts';
import { cellOf, isShortCell } from '../../story/cell-words.ts';
import { figureLine } from '../../charts/heading.ts';
import type { Story, StoryFigure } from '../../story/types.ts';
import { type Child, element } from '../../markdown/element.ts';
import { account, dateText, sourceList, unbroken } from './parts.ts';

/** A figure as it stands in a frame: title, unit, chart, table, how to read it, sources. */
export function figureFrame(figure: StoryFigure, story: Pick<Story, 'find'>): Child[] {
  const { href, headline, asOf } = figure;
  const chart = drawChart(figure, story);
  return [
    element('h1', { dir: 'auto' }, element('a', { href }, unbroken(headline))),
    element('p', { className: ['l'], dir: 'auto' }, unbroken(figureLine(figure))),
    chart
      ? [
          element('div', { className: ['c'] }, chart),
          asOf && element('p', { className: ['l'] }, 'As of ', dateText(asOf), '.'),
          element('details', {}, element('summary', {}, 'Data as a table'), tableOf(figure)),
        ]
      : tableOf(figure),
    account(figure.body),
    sourceList(figure.sources),
  ];
}

function tableOf(figure: StoryFigure): Element {
  // Rows of many columns become lists in a narrow frame.
  const wide = figure.columns.length > 3;
  const number = (index: number) => (figure.columns[index]?.type === 'number' ? ['n'] : undefined);
  return element(
    'section',
    // A table that is wider than the frame is scrolled with the keys of arrows, too.
    { className: ['t'], tabIndex: 0, ariaLabel: `Table: ${figure.title}` },
    element(
      'table',
      { className: wide ? ['l', 'w'] : ['l'] },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          figure.columns.map(({ label }, index) =>
            element('th', { scope: 'col', className: number(index) }, label),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        figure.rows.map((row) =>
          element(
            'tr',
            {},
            row.map((value, index) => {
              const label = figure.columns[index]?.label;
              const cell = cellOf(figure, value, index);
              const classes = [number(index) ?? [], isShortCell(cell) ? 'nb' : []].flat();
              const [tag, scope] = index === 0 ? (['th', 'row'] as const) : (['td'] as const);
              return element(
                tag,
                {
                  scope,
                  className: classes.length > 0 ? classes : undefined,
                  dataLabel: wide ? label : undefined,
                },
                // One child: in a list of rows a cell is a grid, and each piece would be an item of it.
                wide ? element('span', {}, unbroken(cell)) : unbroken(cell),
              );
            }),
          ),
        ),
      ),
    ),
  );
}
