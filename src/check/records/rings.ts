import type { FigureData } from '../../schema/figure.ts';
import type { Entry } from '../../story/types.ts';
import { didYouMean } from '../nearest.ts';
import { ofFile, type Problem } from '../problem.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';
import type { Tables } from '../reading/tables.ts';

/** What the rings of a map take from another figure and do not find there. */
export function ringProblems(
  { file, data: { chart } }: Entry<'figures'>,
  tables: Tables,
  at: PlaceIn,
): readonly Problem[] {
  const rings = chart?.kind === 'map' ? chart.rings : undefined;
  const figure = rings && tables.figures.get(rings.figure)?.data;
  if (!rings || !figure) return [];
  const { columns = [], rows = [] } = figure;
  const labels = columns.map(({ label }) => label);
  const [nameAt, reachAt] = [labels.indexOf(rings.name), labels.indexOf(rings.reach)];
  const names = rows.map((row) => String(row[nameAt] ?? ''));
  const field = (...path: readonly PropertyKey[]) => at(['chart', 'rings', ...path]);
  const missing = (what: string, name: string, options: readonly string[]) =>
    ofFile(
      file,
      'ref/unknown',
      `The figure "${rings.figure}" has no ${what} "${name}".`,
      didYouMean(name, options) ?? `It has: ${options.join('; ')}.`,
    );
  const columnProblems = (['name', 'reach'] as const).flatMap((each) =>
    labels.includes(rings[each])
      ? []
      : [{ ...missing('column', rings[each], labels), ...field(each) }],
  );
  if (columnProblems.length > 0) return columnProblems;
  const inKilometres = columns[reachAt] && isInKilometres(columns[reachAt], figure.unit);
  return [
    ...(inKilometres
      ? []
      : [
          {
            ...ofFile(
              file,
              'field/value',
              `The column "${rings.reach}" of the figure "${rings.figure}" is not one of kilometres.`,
              'Name a column of numbers whose unit is “kilometres”.',
            ),
            ...field('reach'),
          },
        ]),
    ...rings.rows.flatMap((name, index): Problem[] => {
      if (!names.includes(name))
        return [{ ...missing('row', name, names), ...field('rows', index) }];
      if (typeof rows[names.indexOf(name)]?.[reachAt] === 'number') return [];
      return [
        {
          ...ofFile(
            file,
            'field/value',
            `The row "${name}" of the figure "${rings.figure}" has no number under "${rings.reach}".`,
            'Leave the row out: a circle needs its distance.',
          ),
          ...field('rows', index),
        },
      ];
    }),
  ];
}

const isInKilometres = (
  { type, unit }: NonNullable<FigureData['columns']>[number],
  whole: string,
): boolean => type === 'number' && /^(?:km|kilomet(?:re|er)s?)$/i.test(unit ?? whole);
