import type { z } from 'astro/zod';
import type { Story } from '../../story/types.ts';

/** A change of a shape. What changes in the records themselves is no change of it. */
export interface ShapeChange {
  /** Semantic version of the shape. */
  readonly version: string;
  readonly words: string;
}

/** One part of the story as records for machines. */
export interface DataSet<Shape extends z.ZodType = z.ZodType> {
  /** Name of its files: `timeline` for `/data/timeline.json`. */
  readonly name: string;
  readonly title: string;
  /** What a record is, in a sentence. */
  readonly what: string;
  /** The page of the site that shows the same. */
  readonly page: string;
  /** The shape of one record; each field with its description. */
  readonly shape: Shape;
  /** Changes of the shape, the newest first; the first names the version that holds now. */
  readonly changes: readonly [ShapeChange, ...ShapeChange[]];
  /** The records of a story, in its order. Addresses in them are absolute. */
  readonly records: (story: Story, site: URL) => z.infer<Shape>[];
  /** Columns of the same as a table, where there is one; a list stands in one cell. */
  readonly columns?: readonly Column<z.infer<Shape>>[];
}

export type Cell = string | number | null;

/** A column of a table: its heading, and what it holds of a record. */
export interface Column<Item> {
  readonly name: string;
  readonly cell: (item: Item) => Cell;
}

/** The version of a shape that holds now. */
export const versionOf = ({ changes }: Pick<DataSet, 'changes'>): string => changes[0].version;

/** A data set, with its records held to its shape. */
export const dataSet = <Shape extends z.ZodType>(given: DataSet<Shape>): DataSet<Shape> => given;

/** Several values in one cell. */
export const inOneCell = (values: readonly string[]): string => values.join('; ');
