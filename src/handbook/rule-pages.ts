import { ruleCodes, ruleGroups, rules, type RuleCode } from '../check/rules/rules.ts';
import { keptReports } from './kept-reports.ts';
import { shownExample, type ShownExample } from './shown.ts';

/** A rule as its page shows it. */
export interface RulePage {
  readonly code: RuleCode;
  readonly group: string;
  readonly name: string;
  readonly href: string;
  /** Its title without the full stop. */
  readonly headline: string;
  readonly why: string;
  readonly mend: string;
  readonly warning: boolean;
  readonly acceptable: boolean;
  readonly mended: boolean;
  readonly example: ShownExample;
}

/** Every rule, in the order of its group. */
export const rulePages: readonly RulePage[] = ruleCodes.map((code) => {
  const { title, why, mend, severity, acceptable, mended, example } = rules[code];
  const [group = '', name = ''] = code.split('/');
  return {
    code,
    group,
    name,
    href: `/handbook/rules/${code}/`,
    headline: title.replace(/\.$/, ''),
    why,
    mend,
    warning: severity === 'warning',
    acceptable,
    mended,
    example: shownExample(example),
  };
});

/** The rules of each group, and what the group is about. */
export const ruleGroupsShown: readonly {
  readonly group: string;
  readonly about: string;
  readonly pages: readonly RulePage[];
}[] = Object.entries(ruleGroups).map(([group, about]) => ({
  group,
  about,
  pages: rulePages.filter((page) => page.group === group),
}));

let reports: Readonly<Record<RuleCode, string>> | undefined;

/** What the check prints for the example of a rule. */
export const reportOf = (code: RuleCode): string => (reports ??= keptReports())[code];
