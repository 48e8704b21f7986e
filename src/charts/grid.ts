import { element } from '../markdown/element.ts';
import type { Draw } from './draw.ts';
import { drawState } from './states.ts';
import { rowsOf } from './table.ts';

/** A menu of things as a list that has the look of cells side by side: number, name, state. */
export const drawGrid: Draw<'grid'> = ({ number, name, state }, figure) =>
  element(
    'ol',
    { className: ['chart', 'chart-grid'] },
    rowsOf(figure).map((row) => {
      const counted = row.words(number);
      return element(
        'li',
        {},
        counted !== '' && element('span', {}, counted, ' '),
        element('b', {}, row.words(name)),
        ' ',
        drawState(row.words(state.column), state),
      );
    }),
  );
