import { element } from '../markdown/element.ts';
import type { Draw } from './draw.ts';
import { drawState } from './states.ts';
import { rowsOf } from './table.ts';

/** Cases as a list, which on a wide page has the look of a table: name, states, a few words. */
export const drawMatrix: Draw<'matrix'> = ({ name, details = [], states, note }, figure) =>
  element(
    'ul',
    { className: ['chart', 'chart-matrix'] },
    rowsOf(figure).map((row) => {
      const beside = details.map((label) => row.words(label)).filter((words) => words !== '');
      const words = row.words(note);
      return element(
        'li',
        {},
        element(
          'p',
          {},
          element('b', {}, row.words(name)),
          beside.map((detail) => `, ${detail}`),
        ),
        element(
          'p',
          {},
          states.map((each, at) => [at > 0 && ' ', drawState(row.words(each.column), each)]),
        ),
        words !== '' && element('p', {}, words),
      );
    }),
  );
