import { element } from '../markdown/element.ts';
import { numberWords, rowsOf } from './table.ts';
import type { Draw } from './draw.ts';

/** Large numbers with what they count: a list, which those who listen hear as it is. */
export const drawNumbers: Draw<'numbers'> = (chart, figure) =>
  element(
    'dl',
    { className: ['chart', 'chart-numbers'] },
    rowsOf(figure).map((row) => {
      const value = row.number(chart.value);
      return element(
        'div',
        {},
        element('dt', { dir: 'auto' }, row.words(chart.label)),
        element(
          'dd',
          {},
          element('b', {}, value === undefined ? '?' : numberWords(value)),
          ' ',
          element('span', { dir: 'auto' }, row.words(chart.unit)),
        ),
      );
    }),
  );
