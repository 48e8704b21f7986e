/** Something in `content/` that an editor must mend. */
export interface Problem {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly field: string | undefined;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
}
