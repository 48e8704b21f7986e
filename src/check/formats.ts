import type { Mend } from './fix/fix-content.ts';
import { isError, type Problem } from './problem.ts';
import { rules } from './rules/rules.ts';

/**
 * The problems for programs: a JSON list, each with file, line, column, rule, message, severity, and
 * whether `--fix` mends it.
 */
export const asJson = (problems: readonly Problem[]): string =>
  JSON.stringify(problems.map(forPrograms), null, 2);

/** What `--fix` did, and what is left, for programs: an object with `fixes` and `problems`. */
export const fixesAsJson = (mends: readonly Mend[], left: readonly Problem[]): string =>
  JSON.stringify(
    {
      fixes: mends.map(({ problem: { file, line, column, field, rule }, done }) => ({
        file,
        line,
        column,
        field,
        rule,
        done,
      })),
      problems: left.map(forPrograms),
    },
    null,
    2,
  );

const forPrograms = ({ fix, ...problem }: Problem) => ({
  ...problem,
  severity: rules[problem.rule].severity,
  mendable: fix !== undefined,
});

/**
 * The problems as notes beside the lines of a change on GitHub (workflow commands of GitHub
 * Actions), one a line.
 */
export const asAnnotations = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const { file, line, column, rule, message, hint } = problem;
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${isError(problem) ? 'error' : 'warning'} ${place}::${escaped([message, hint].filter(Boolean).join(' '))}`;
    })
    .join('\n');

const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
