import { withoutUnseen } from '../schema/unseen.ts';
import type { Entry } from '../story/types.ts';
import type { FileReading } from './reading/file.ts';
import { isOf } from './reading/tables.ts';
import { didYouMean } from './nearest.ts';
import { ofFile, type Problem } from './problem.ts';
import { ruleCodes, rules } from './rules/rules.ts';

/** A problem that an editor has accepted, and the entry that says why. */
export interface Accepted {
  readonly problem: Problem;
  readonly exception: Entry<'exceptions'>;
}

/**
 * Sets aside the problems that entries of `content/exceptions` accept.
 * @param found every problem of the content
 * @returns what is left, with the faults of the exceptions themselves, and what was accepted
 */
export function withExceptions(
  files: readonly FileReading[],
  found: readonly Problem[],
): { readonly problems: readonly Problem[]; readonly accepted: readonly Accepted[] } {
  const exceptions = files.flatMap(({ entries, parsed }) =>
    entries.flatMap(({ entry }) => (parsed && isOf('exceptions', entry) ? { entry, parsed } : [])),
  );
  // What a file that cannot be read would show is not known.
  const whole = files.every(({ parsed }) => parsed !== undefined);
  const accepted: Accepted[] = [];
  const faults = exceptions.flatMap(({ entry, parsed }): readonly Problem[] => {
    const wrong = notAcceptable(asRead(entry.data.rule));
    if (wrong)
      return [
        {
          ...ofFile(entry.file, 'exception/rule', wrong.message, wrong.hint),
          ...parsed.place(['rule']),
          field: 'rule',
        },
      ];
    const meant = found.filter((problem) => isMeant(entry, problem));
    accepted.push(...meant.map((problem) => ({ problem, exception: entry })));
    if (meant.length > 0 || !whole) return [];
    return [
      {
        ...ofFile(
          entry.file,
          'exception/unused',
          `In "${entry.data.entry}" the check finds nothing against ${entry.data.rule} with these words.`,
          'Delete this file if the place has been mended, or mend "entry" and "words".',
        ),
        ...parsed.place(['words']),
        field: 'words',
      },
    ];
  });
  const aside = new Set(accepted.map(({ problem }) => problem));
  return { problems: [...found.filter((problem) => !aside.has(problem)), ...faults], accepted };
}

function isMeant({ data }: Entry<'exceptions'>, { rule, file, message }: Problem): boolean {
  const entry = file.replace(/^content\//, '').replace(/\.mdx?$/, '');
  const same = rule === asRead(data.rule) && entry === asRead(data.entry);
  return same && asRead(message).includes(asRead(data.words));
}

/** The report shows plain spaces where the message has others, as in a date; careless typing adds signs. */
const asRead = (text: string) => withoutUnseen(text).normalize('NFC').replace(/\s+/g, ' ').trim();

/** Why no exception may be made from a rule; undefined if one may. */
function notAcceptable(code: string): { message: string; hint: string | undefined } | undefined {
  const allowed = ruleCodes.filter((each) => rules[each].acceptable);
  if (allowed.some((each) => each === code)) return undefined;
  return ruleCodes.some((each) => each === code)
    ? { message: `The rule "${code}" allows no exception.`, hint: 'Mend what it reports.' }
    : { message: `There is no rule "${code}".`, hint: didYouMean(code, allowed) };
}
