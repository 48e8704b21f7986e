import { expect, test } from 'vitest';
import { planPath } from './plan.ts';

const day = 86_400_000;

test('moments stand at true distances', () => {
  const { moments } = planPath([0, 10 * day, 40 * day], [2, 2, 2]);
  const [a = 0, b = 0, c = 0] = moments;
  expect((c - b) / (b - a)).toBeCloseTo(3);
});

test('words with room stand at their moments', () => {
  const { moments, labels } = planPath([0, 50, 100], [2, 2, 2]);
  labels.forEach((label, at) => {
    expect(label).toBeCloseTo(moments[at] ?? NaN);
  });
});

test('words never touch, keep their order and stay inside, however close the moments are', () => {
  for (const days of [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 900],
    [0, 893, 894, 895, 896, 897, 898, 899, 899, 900],
    [5, 5, 5, 5],
    [0],
    [0, 0, 1e12],
  ]) {
    const heights = days.map((_, at) => 2 + (at % 3) * 1.25);
    const { labels, height } = planPath(days, heights);
    labels.forEach((label, at) => {
      const half = (heights[at] ?? 0) / 2;
      expect(label - half).toBeGreaterThanOrEqual(-1e-9);
      expect(label + half).toBeLessThanOrEqual(height + 1e-9);
      const before = labels[at - 1];
      if (before !== undefined)
        expect(label - before).toBeGreaterThanOrEqual(half + (heights[at - 1] ?? 0) / 2);
    });
  }
});

test('words that crowd share the way: some stand before their moments and some after', () => {
  const { moments, labels } = planPath([0, 400, 401, 402, 800], [3, 3, 3, 3, 3]);
  expect(labels[1]).toBeLessThan(moments[1] ?? 0);
  expect(labels[3]).toBeGreaterThan(moments[3] ?? 0);
});
