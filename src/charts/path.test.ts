import { expect, test } from 'vitest';
import { entry } from '../story/entries-fixture.ts';
import { drawn, elementsIn, hostile, textOf } from './kinds-fixture.ts';

const delivery = entry('timeline', 'delivery', {
  title: 'First parts arrive',
  date: '2019-07-12',
  kind: 'delivery',
});
const law = entry('timeline', 'law', { title: 'The law is signed', date: '2019-12', kind: 'law' });
const sanction = entry('timeline', 'sanction', {
  title: 'The agency is sanctioned',
  date: '2020-12-14',
  kind: 'sanction',
  significance: 3,
});
const path = (steps: string[], from = 'delivery', to = 'sanction') => ({
  unit: 'days',
  columns: undefined,
  rows: undefined,
  chart: { kind: 'path' as const, steps, from, to },
});

test('each step is a link to its event, with its date and the days since the one before', () => {
  const html = drawn(path(['sanction', 'delivery', 'law']), delivery, law, sanction);
  const links = elementsIn(html, 'a');
  expect(links.map(({ properties }) => properties['href'])).toEqual([
    '/events/delivery/',
    '/events/law/',
    '/events/sanction/',
  ]);
  expect(links.map(textOf)).toEqual([
    '12 July 2019 First parts arrive',
    'December 2019, about 157 days later The law is signed',
    '14 December 2020, about 364 days later The agency is sanctioned',
  ]);
});

test('the moments stand at true distances, and the sanction alone is red', () => {
  const html = drawn(path(['delivery', 'law', 'sanction']), delivery, law, sanction);
  const dots = elementsIn(html, 'circle');
  const [a = NaN, b = NaN, c = NaN] = dots.map(({ properties }) => Number(properties['cy']));
  expect((b - a) / (c - a)).toBeCloseTo(157 / 521, 2);
  expect(dots.map(({ properties }) => properties['className'])).toEqual([
    ['c-dot'],
    ['c-dot'],
    ['c-turn'],
  ]);
});

test('the length of the stretch is written beside it', () => {
  expect(drawn(path(['delivery', 'sanction']), delivery, sanction)).toMatch(
    />521<\/tspan><tspan[^>]*>days</,
  );
});

test('the drawing says in words what it shows, and leaves its links to those who listen', () => {
  const [picture] = elementsIn(drawn(path(['delivery', 'sanction']), delivery, sanction), 'svg');
  expect(picture?.properties).toMatchObject({ role: 'group', ariaLabel: 'In words.' });
});

test('odd titles, events of one day, in the wrong order and in the far past are drawn', () => {
  const odd = hostile.map((title, at) =>
    entry('timeline', `odd-${at}`, { title, date: at < 3 ? '2019-07-12' : `1${at}00~` }),
  );
  const ids = odd.map(({ id }) => id);
  const html = drawn(path(ids, 'odd-0', 'odd-4'), ...odd);
  expect(elementsIn(html, 'a')).toHaveLength(odd.length);
  expect(elementsIn(html, 'script')).toEqual([]);
  expect(html).not.toMatch(/undefined|NaN|Infinity/);
  expect(html).toContain('the same day');
});
