import type { Side } from '../schema/side.ts';

/** Width and height of every card, in pixels: what the networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A stretch of a line in one tone; `strong` is the semi-bold of labels. */
export interface Run {
  readonly text: string;
  /** The sign of a side, before the text. */
  readonly sign?: Side;
  readonly tone?: 'ink' | 'second' | 'signal' | Side;
  readonly strong?: boolean;
}

/** A line of labels; what is longer than `most` lines of the card is shortened. */
export interface Line {
  readonly runs: readonly Run[];
  /** 2 unless given. */
  readonly most?: number;
}

/** A few cells of a figure: a label and a value in each row. */
export interface SmallTable {
  readonly head: readonly [label: string, value: string];
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** What is lit on the spine; positions are fractions of its length. */
export interface Lit {
  readonly from?: number;
  readonly to?: number;
  /** Ticks, each with its weight from 1 to 3. */
  readonly ticks: readonly { readonly at: number; readonly weight: 1 | 2 | 3 }[];
  /** The year of something that happened before the spine begins. */
  readonly before?: string;
}

/** What a card says, before it is fitted to its size. */
export interface Face {
  /** What sort of thing it is, above the words. */
  readonly over?: Line;
  /** A date that leads. */
  readonly lead?: Run;
  /** The main words, as large as they fit. */
  readonly words: string;
  /** How the words are set, and where they may be shortened. */
  readonly as: 'headline' | 'quotation' | 'site-name';
  readonly table?: SmallTable;
  /** Lines below the words. */
  readonly under: readonly Line[];
  readonly lit: Lit;
}

/** The share card of a page. */
export interface ShareCard {
  /** Address of the picture: `/cards/events/us-sanctions-ssb.png`. */
  readonly path: string;
  /** What the picture shows, in one sentence of at most 420 characters. */
  readonly alt: string;
  /** Changes with everything that the picture is made of: SHA-256, in hexadecimal. */
  readonly hash: string;
  readonly face: Face;
}
