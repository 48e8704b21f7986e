import { z } from 'astro/zod';
import { text } from '../id.ts';
import { withoutUnseen } from '../unseen.ts';

export const columnTypes = ['number', 'date', 'text'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** How a label is compared: special spaces, hidden hyphens and forms of marks make no other column. */
const folded = (label: string): string =>
  withoutUnseen(label)
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** Where the column with this label stands; -1 if there is none. */
export function placeOfColumn(
  columns: readonly Pick<ColumnHead, 'label'>[],
  label: string | undefined,
): number {
  if (label === undefined) return -1;
  const meant = folded(label);
  return columns.findIndex((column) => folded(column.label) === meant);
}

/** A column of the table of a figure, as far as a chart must know it. */
export interface ColumnHead {
  readonly label: string;
  readonly type: ColumnType;
}

/**
 * The label of a column of the same figure, for a field of a chart. `columnFaults` sees to it that
 * the figure has the column.
 * @param types what the column may hold
 */
export const columnOf = (...types: readonly [ColumnType, ...ColumnType[]]) =>
  text.meta({ written: 'a column label', holds: types });

const metadata = z.object({ holds: z.array(z.enum(columnTypes)) });

/** A place of a chart that names no column of its figure, and what it may name. */
export interface ColumnFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Labels of the columns that fit. */
  readonly options: readonly string[];
}

/**
 * The fields of a chart that name a column which the figure does not have, or one of another type.
 * @param schema of the chart, made of groups, lists and `columnOf`
 * @param value the chart, as that schema passed it
 */
export function columnFaults(
  schema: unknown,
  value: unknown,
  columns: readonly ColumnHead[],
  path: readonly PropertyKey[] = [],
): readonly ColumnFault[] {
  if (schema instanceof z.ZodOptional) return columnFaults(schema.unwrap(), value, columns, path);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      columnFaults(schema.element, item, columns, [...path, index]),
    );
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      columnFaults(field, Reflect.get(value, name), columns, [...path, name]),
    );
  if (!(schema instanceof z.ZodType) || typeof value !== 'string') return [];
  const holds = metadata.safeParse(schema.meta()).data?.holds;
  if (!holds) return [];
  const named = columns[placeOfColumn(columns, value)];
  if (named && holds.includes(named.type)) return [];
  return [
    {
      path,
      message: named
        ? `names the column "${value}", which holds ${wordsFor[named.type]}; it needs one of ${holds.map((type) => wordsFor[type]).join(' or ')}`
        : `names the column "${value}", which this figure does not have`,
      options: columns.filter(({ type }) => holds.includes(type)).map(({ label }) => label),
    },
  ];
}

const wordsFor = { number: 'numbers', date: 'dates', text: 'text' } as const;
