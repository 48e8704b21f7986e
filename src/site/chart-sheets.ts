import { ownSheetOf, type OwnSheet } from '../charts/sheets.ts';
import type { StoryFigure } from '../story/types.ts';
import common from '../styles/chart.css?url';
import map from '../styles/chart-map.css?url';
import numbers from '../styles/chart-numbers.css?url';
import path from '../styles/chart-path.css?url';
import states from '../styles/chart-states.css?url';

const own: Readonly<Record<OwnSheet, string>> = { map, numbers, path, states };

/** The addresses of the sheets that the charts of these figures need; none where there is no chart. */
export function chartSheets(figures: readonly StoryFigure[]): readonly string[] {
  const kinds = figures.flatMap(({ chart }) => chart?.kind ?? []);
  if (kinds.length === 0) return [];
  return [
    common,
    ...new Set(kinds.flatMap((kind) => ownSheetOf(kind) ?? []).map((name) => own[name])),
  ];
}
