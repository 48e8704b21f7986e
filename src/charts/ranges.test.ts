import { expect, test } from 'vitest';
import { all, columns, drawn, numberOf, textsOf, withClass } from './figure-fixture.ts';

const picture = drawn({
  columns: columns('System: text', 'Country: text', 'Range: number', 'Remark: text'),
  rows: [
    ['S-400', 'Russia', 400, '–'],
    ['Patriot', 'United States', 160, 'longest-range missile'],
    ['Another', 'nobody', null, null],
  ],
  chart: { kind: 'ranges', label: 'System', group: 'Country', value: 'Range', note: 'Remark' },
});

test('all distances start from one origin and are to one scale', () => {
  const reaches = withClass(all(picture, 'line'), 'c-reach');
  expect(reaches.map((line) => numberOf(line, 'x1'))).toEqual([0, 0]);
  const [long, short] = reaches.map((line) => numberOf(line, 'x2'));
  expect((long ?? 0) / (short ?? 1)).toBeCloseTo(2.5, 1);
});

test('says whose it is and the remark, but not a dash', () => {
  const said = textsOf(picture);
  expect(said).toEqual(
    expect.arrayContaining(['S-400, Russia', '400', 'longest-range missile', 'not known']),
  );
  expect(said).not.toContain('–');
});
