/**
 * A way to break a rule, made to the valid entries in `src/handbook/example`. The handbook shows it
 * with the report that the check prints, and a test sees that the check finds this rule broken and
 * no other. Names of files are as in `content/`: `timeline/us-sanctions-ssb.md`.
 */
export type Example =
  /** Words of a file, which must stand in it once, and what is wrong in their place. */
  | { readonly file: string; readonly right: string; readonly wrong: string }
  /** A file under another name. */
  | { readonly file: string; readonly renamed: string }
  /** A file that should not be there. */
  | { readonly added: string; readonly text: string };

/** What must be written of a rule; none may be left out. */
export interface RuleWords {
  /** What must hold, in one sentence. */
  readonly title: string;
  /** Why it must, in one or two sentences. */
  readonly why: string;
  /** What an editor does about a breach, in one or two sentences. */
  readonly mend: string;
  readonly example: Example;
}

/**
 * What a rule says of itself; the check, the handbook and the desk all read it here. A new rule
 * brings its code and one of the calls below, in the file of its group; its page in the
 * handbook and the test of its example follow from that.
 */
export interface Rule extends RuleWords {
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Whether an entry of `content/exceptions` can accept that it is broken in one place. */
  readonly acceptable: boolean;
  /** Whether `--fix` mends its breaches, all or those that have one certain outcome. */
  readonly mended: boolean;
}

/** A rule of form: nothing can be published that breaks it. */
export const mustHold = (words: RuleWords): Rule => ({
  severity: 'error',
  acceptable: false,
  mended: false,
  ...words,
});

/** A rule that an editor may break in one place with a stated reason. */
export const mustHoldOrBeAccepted = (words: RuleWords): Rule => ({
  severity: 'error',
  acceptable: true,
  mended: false,
  ...words,
});

/** A rule whose breach an editor should know of, and may accept with a stated reason. */
export const shouldHold = (words: RuleWords): Rule => ({
  severity: 'warning',
  acceptable: true,
  mended: false,
  ...words,
});

/** A rule of typing: what breaks it reads well, and `--fix` mends it. */
export const isMended = (words: RuleWords): Rule => ({ ...shouldHold(words), mended: true });

/** A rule some of whose breaches `--fix` mends. */
export const alsoMended = (rule: Rule): Rule => ({ ...rule, mended: true });
