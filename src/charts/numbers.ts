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
      const [unit, remark] = unitParts(row.words(chart.unit));
      return element(
        'div',
        {},
        element('dt', { dir: 'auto' }, row.words(chart.label)),
        element(
          'dd',
          {},
          element('b', {}, value === undefined ? '?' : numberWords(value)),
          ' ',
          element('span', { dir: 'auto' }, unit),
        ),
        remark !== '' && element('dd', { dir: 'auto' }, remark),
      );
    }),
  );

/** A unit, and what is remarked after it: “firms (Pentagon); 8 per website”, “aircraft, on paper”. */
function unitParts(cell: string): readonly [unit: string, remark: string] {
  const [, unit, remark] = /^(.*?)(?:[,;]\s+|\s+(?=\())(.+)$/s.exec(cell) ?? [];
  return unit === undefined || remark === undefined ? [cell, ''] : [unit, remark];
}
