import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { spineScale, ticks } from './spine.ts';

const eventsOn = (...dates: readonly string[]) =>
  buildStory(entriesWith(...dates.map((date, index) => entry('timeline', `e${index}`, { date }))))
    .events;

test('begins with the year from which the story runs without a long break', () => {
  const scale = spineScale(
    eventsOn('1997', '2009-09', '2013', '2015', '2017', '2019-07-12'),
    '2020-12-14',
  );
  expect(scale.firstYear).toBe(2013);
  expect(scale.years).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
});

test('a break of two years is bridged, one of three is not', () => {
  expect(spineScale(eventsOn('2015', '2017'), '2017-06-01').firstYear).toBe(2015);
  expect(spineScale(eventsOn('2014', '2017'), '2017-06-01').firstYear).toBe(2017);
});

test('places days in order between 0 and 1; earlier days stand at the beginning', () => {
  const { at } = spineScale(eventsOn('2009', '2017', '2019'), '2019-07-12');
  expect(at('2017-01-01')).toBe(0);
  expect(at('2009-01-01')).toBe(0);
  expect(at('2018-01-01')).toBeGreaterThan(at('2017-06-01'));
  expect(at('2019-07-12')).toBeLessThan(1);
  expect(at('2030-01-01')).toBe(1);
});

test('draws one tick for each event, as high as it counts', () => {
  const events = eventsOn('2017-01-01', '2030-01-01');
  const scale = spineScale(events.slice(0, 1), '2019-07-12');
  expect(ticks(events, scale, 20, (event) => event.significance * 3)).toBe(
    'M0 20m0 0v-6m1000 6v-6',
  );
});
