import type { ChartKind } from '../schema/chart/chart.ts';
import { placedIn } from './placed.ts';
import type { Story, StoryFigure } from './types.ts';

/** Charts of the whole story and not of one number: a list of figures begins with them. */
const leading: readonly ChartKind[] = ['path', 'grid', 'map'];

/**
 * The figures of a story in the order in which it tells of them: those of the whole story, then each
 * where the first article stands that places it, then those that none places, as they stood.
 */
export function figuresAsTold({
  figures,
  articles,
}: Pick<Story, 'figures' | 'articles'>): readonly StoryFigure[] {
  const told = [...new Set(articles.flatMap(({ body }) => placedIn(body).figures))];
  const rank = ({ id, chart }: StoryFigure) => {
    const lead = chart ? leading.indexOf(chart.kind) : -1;
    if (lead !== -1) return lead;
    const place = told.indexOf(id);
    return leading.length + (place === -1 ? told.length : place);
  };
  return figures
    .map((figure) => ({ figure, rank: rank(figure) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ figure }) => figure);
}
