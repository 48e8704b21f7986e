import type { Asker } from './asker.ts';

/** Where the command works, and whom it asks. */
export interface Desk {
  /** The content folder. */
  readonly root: string;
  /** Undefined where nobody can be asked. */
  readonly asker: Asker | undefined;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}
