import { isError, type Problem } from './problem.ts';
import { rules } from './rules/rules.ts';

/** The problems for programs: a JSON list, each with file, line, column, rule, message and severity. */
export const asJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    problems.map((problem) => ({ ...problem, severity: rules[problem.rule].severity })),
    null,
    2,
  );

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
