/** Where the steps of a path stand, in sizes of the text from the top. */
export interface PathPlan {
  readonly height: number;
  /** The moment of each step on the rail, true to scale. */
  readonly moments: readonly number[];
  /** The middle of the words of each step: as near to its moment as the others leave room for. */
  readonly labels: readonly number[];
}

/** Between the words of two steps. */
const apart = 0.8;
/** The rail has this length at least, so that short stretches can be told apart. */
const leastRail = 34;
/** More room than the words need, so that fewer of them stand far from their moments. */
const loose = 1.15;

/**
 * Places steps on a rail at true distances in time, and their words beside it.
 * @param days of each step on one scale, in order
 * @param heights of the words of each step, in sizes of the text
 */
export function planPath(days: readonly number[], heights: readonly number[]): PathPlan {
  const needed = heights.reduce((sum, each) => sum + each + apart, 0);
  const [first = 0, last = 0] = [heights[0], heights.at(-1)];
  const height = Math.max(leastRail, needed * loose);
  const rail = { top: first / 2, length: height - first / 2 - last / 2 };
  const [start = 0, end = 0] = [days[0], days.at(-1)];
  const moments = days.map(
    (day) => rail.top + (end > start ? ((day - start) / (end - start)) * rail.length : 0),
  );
  return { height, moments, labels: spread(moments, heights, height) };
}

/** A run of labels that stand as close as they may. */
interface Run {
  /** Where its first label would best stand, taken together. */
  readonly best: number;
  readonly count: number;
  /** From the middle of the first label to those of the others. */
  readonly offsets: readonly number[];
}

/**
 * The nearest places to those wanted at which no two labels touch: least squares under an order, by
 * pooling adjacent violators (Barlow and others, 1972).
 */
function spread(
  wanted: readonly number[],
  heights: readonly number[],
  height: number,
): readonly number[] {
  const distance = (at: number) => ((heights[at - 1] ?? 0) + (heights[at] ?? 0)) / 2 + apart;
  const runs: Run[] = [];
  wanted.forEach((place, index) => {
    let run: Run = { best: place, count: 1, offsets: [0] };
    for (;;) {
      const before = runs.at(-1);
      if (!before) break;
      const gap = (before.offsets.at(-1) ?? 0) + distance(index - run.count + 1);
      if (before.best + gap <= run.best) break;
      runs.pop();
      run = {
        best:
          (before.best * before.count + (run.best - gap) * run.count) / (before.count + run.count),
        count: before.count + run.count,
        offsets: [...before.offsets, ...run.offsets.map((offset) => offset + gap)],
      };
    }
    runs.push(run);
  });
  return withinSheet(
    runs.flatMap(({ best, offsets }) => offsets.map((offset) => best + offset)),
    heights,
    height,
  );
}

/** Moves what the pooling pushed beyond the ends back inside, and what is then in its way. */
function withinSheet(
  places: readonly number[],
  heights: readonly number[],
  height: number,
): readonly number[] {
  const half = (at: number) => (heights[at] ?? 0) / 2;
  const inside = [...places];
  let least = 0;
  inside.forEach((place, at) => {
    inside[at] = Math.max(place, least + half(at));
    least = (inside[at] ?? 0) + half(at) + apart;
  });
  let most = height;
  for (let at = inside.length - 1; at >= 0; at -= 1) {
    inside[at] = Math.min(inside[at] ?? 0, most - half(at));
    most = (inside[at] ?? 0) - half(at) - apart;
  }
  return inside;
}
