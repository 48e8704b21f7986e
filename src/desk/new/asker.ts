import type { Candidate } from '../catalogue.ts';

/** A question to the editor. */
export interface Question {
  readonly message: string;
  /** Why an answer cannot be taken, in words. */
  readonly refuse?: ((answer: string) => string | undefined) | undefined;
  /** An answer that stands there already and may be changed. */
  readonly proposed?: string | undefined;
}

/** Asks the editor: on a terminal, or by a script in the tests. Throws `Cancelled`. */
export interface Asker {
  /** A line of text; empty if the editor writes nothing and nothing refuses that. */
  text(question: Question): Promise<string>;
  /** One of a few words. */
  choose(message: string, options: readonly string[]): Promise<string>;
  /** Entries found by typing a part of their name or id, as ids. */
  pick(
    message: string,
    candidates: readonly Candidate[],
    how: { readonly many: boolean; readonly required: boolean },
  ): Promise<readonly string[]>;
  /** Says something between the questions. */
  say(text: string): void;
}

/** The editor has left off. */
export class Cancelled extends Error {}
