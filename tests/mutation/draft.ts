import type fc from 'fast-check';
import type { World } from './world.ts';

/** One thing done to the entries of a world; `name` and its values are printed when a case fails. */
export interface Mutation {
  readonly name: string;
  readonly apply: (draft: Draft) => void;
}

/** Mutations made of random values. */
export const made = <T>(
  values: fc.Arbitrary<T>,
  make: (value: T) => Mutation,
): fc.Arbitrary<Mutation> => values.map(make);

/** The changed files of a world, before they are written. */
export class Draft {
  /** By name as in `sources/x.md`; undefined for a file that is deleted. */
  readonly changes = new Map<string, string | undefined>();
  /** Where the entry that is changed now stands. */
  target: string;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.target = world.target;
  }

  get names(): readonly string[] {
    const all = new Set([...this.#world.files.keys(), ...this.changes.keys()]);
    return [...all].filter((name) => this.textOf(name) !== undefined);
  }

  textOf(name: string): string | undefined {
    return this.changes.has(name) ? this.changes.get(name) : this.#world.files.get(name);
  }

  /** Changes the text of the entry, if it still stands. */
  edit(change: (text: string) => string): void {
    const text = this.textOf(this.target);
    if (text !== undefined) this.changes.set(this.target, change(text));
  }

  rename(name: string): void {
    const text = this.textOf(this.target);
    if (text === undefined || name === this.target) return;
    this.changes.set(this.target, undefined);
    this.changes.set(name, text);
    this.target = name;
  }
}

/** A place in a list or text: a share of its length, in ten thousandths. */
export const placeOf = (at: number, length: number) => Math.floor((at / 10_000) * length);

/** The item of a list at a place. */
export const pick = <T>(items: readonly T[], at: number): T | undefined =>
  items[placeOf(at, items.length)];
