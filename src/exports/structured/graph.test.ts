import { describe, expect, test } from 'vitest';
import { readDate } from '../../schema/edtf.ts';
import { stretchOf, dateOf, spanOf } from './dates.ts';
import { graphText } from './graph.ts';

describe('structured data of a page', () => {
  test('cannot end its element, whatever a title holds', () => {
    const text = graphText([{ '@type': 'Thing', name: '</script><!-- \u2028 ]]> “ğ” 🛰 العربية' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><!-- \u2028 ]]> “ğ” 🛰 العربية' }],
    });
  });

  test('has no empty lists', () => {
    expect(graphText([{ '@type': 'Article', citation: [], keywords: ['a'] }])).toBe(
      '{"@context":"https://schema.org","@graph":[{"@type":"Article","keywords":["a"]}]}',
    );
  });
});

describe('dates', () => {
  const read = (written: string) => {
    const reading = readDate(written);
    if (!reading.ok) throw new Error(reading.reason);
    return reading.date;
  };

  test.each([
    ['2019-07-12', '2019-07-12', { startDate: '2019-07-12' }],
    ['2019-07', '2019-07', { startDate: '2019-07' }],
    ['2017-04~', '2017-04', { startDate: '2017-04' }],
    ['2019', '2019', { startDate: '2019' }],
    ['2019-07-12/2019-09-15', '2019-07-12', { startDate: '2019-07-12', endDate: '2019-09-15' }],
  ])('%s is written in ISO 8601', (written, date, span) => {
    expect(dateOf(read(written))).toBe(date);
    expect(spanOf(read(written))).toEqual(span);
  });

  test('a stretch keeps both ends', () => {
    expect(stretchOf(read('2018-06/2021-04'))).toBe('2018-06/2021-04');
  });
});
