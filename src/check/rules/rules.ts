import { textAgreementRules, timeRules } from './agreement.ts';
import { balanceRules } from './balance.ts';
import { cardRules } from './cards.ts';
import { comparedRules } from './compared.ts';
import { entryRules } from './entries.ts';
import { exceptionRules } from './exceptions.ts';
import { fieldRules } from './fields.ts';
import { fileRules } from './files.ts';
import { frontmatterRules } from './frontmatter.ts';
import { identityRules } from './identity.ts';
import { permalinkRules } from './permalinks.ts';
import type { Rule } from './rule.ts';
import { sourcingRules } from './sourcing.ts';
import { styleRules } from './style.ts';
import { blockRules, bodyRules } from './texts.ts';
import { typingRules } from './typing.ts';

const all = {
  ...fileRules,
  ...frontmatterRules,
  ...fieldRules,
  ...entryRules,
  ...bodyRules,
  ...blockRules,
  ...typingRules,
  ...sourcingRules,
  ...textAgreementRules,
  ...timeRules,
  ...identityRules,
  ...balanceRules,
  ...comparedRules,
  ...cardRules,
  ...styleRules,
  ...exceptionRules,
  ...permalinkRules,
} satisfies Record<string, Rule>;

export type RuleCode = keyof typeof all;

/** Every rule of the check by its code, such as `quote/not-verbatim`. */
export const rules: Readonly<Record<RuleCode, Rule>> = all;

/** The codes of all rules, in the order of their groups. */
// Object.keys forgets the names that the type knows.
export const ruleCodes = Object.keys(all) as readonly RuleCode[];

/** The first half of a code: `quote`. */
export type RuleGroup = RuleCode extends `${infer Group}/${string}` ? Group : never;

/** What the rules of each group are about. */
export const ruleGroups: Readonly<Record<RuleGroup, string>> = {
  file: 'Files and their names',
  frontmatter: 'The frontmatter',
  yaml: 'How fields are written',
  field: 'Fields',
  id: 'Ids',
  ref: 'Ids that lead to other entries',
  page: 'Standing pages',
  event: 'Events',
  body: 'Texts',
  citation: 'Citations',
  block: 'Blocks',
  text: 'How texts are typed, and their letters',
  quote: 'Quotations',
  balance: 'Fairness',
  position: 'Contested questions',
  exchange: 'Exchanges',
  style: 'House style',
  link: 'Links',
  date: 'Dates in texts',
  figure: 'Numbers of figures',
  source: 'Sources',
  article: 'Articles',
  entry: 'Entries of all kinds',
  exception: 'Accepted exceptions',
  permalink: 'Addresses that keep',
};
