/** What a rule says of itself; the check, its documentation and the desk all read it here. */
export interface Rule {
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** What must hold, in one sentence. */
  readonly title: string;
  /** Whether an entry of `content/exceptions` can accept that it is broken in one place. */
  readonly acceptable: boolean;
}

/** A rule of form: nothing can be published that breaks it. */
export const mustHold = (title: string): Rule => ({ severity: 'error', title, acceptable: false });

/** A rule that an editor may break in one place with a stated reason. */
export const mustHoldOrBeAccepted = (title: string): Rule => ({
  severity: 'error',
  title,
  acceptable: true,
});

/** A rule whose breach an editor should know of, and may accept with a stated reason. */
export const shouldHold = (title: string): Rule => ({
  severity: 'warning',
  title,
  acceptable: true,
});
