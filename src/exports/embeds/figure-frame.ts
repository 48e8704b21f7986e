import { cellWords } from '../../story/cell-words.ts';
import type { StoryFigure } from '../../story/types.ts';
import { type Child, element } from '../../markdown/element.ts';
import { account, sourceList, unbroken } from './parts.ts';

/** A figure as it stands in a frame: title, unit, table, how to read it, sources. */
export function figureFrame(figure: StoryFigure): Child[] {
  // Rows of many columns become lists in a narrow frame.
  const wide = figure.columns.length > 3;
  const number = (index: number) => (figure.columns[index]?.type === 'number' ? ['n'] : undefined);
  return [
    element('h1', { dir: 'auto' }, element('a', { href: figure.href }, unbroken(figure.title))),
    element('p', { className: ['l'] }, `Unit: ${figure.unit}`),
    element(
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
                const { label, type } = figure.columns[index] ?? { label: '', type: 'text' };
                const [tag, scope] = index === 0 ? (['th', 'row'] as const) : (['td'] as const);
                return element(
                  tag,
                  { scope, className: number(index), dataLabel: wide ? label : undefined },
                  unbroken(cellWords(value, type)),
                );
              }),
            ),
          ),
        ),
      ),
    ),
    account(figure.body),
    sourceList(figure.sources),
  ];
}
