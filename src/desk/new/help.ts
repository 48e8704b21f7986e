import { flagOf } from './faults.ts';
import type { Field } from '../fields.ts';
import { kinds, type Kind } from '../kinds.ts';

/** How the command is used. */
export const usage = [
  `Usage: npm run new -- ${kinds.map(({ word }) => word).join(' | ')}, then a flag for each field`,
  'For example: npm run new -- event --title "…" --date 2026-07-08',
  'The flags of a kind: npm run new -- event --help',
].join('\n');

/** Every flag of one kind of entry. */
export const usageOf = (kind: Kind, fields: readonly Field[]): string =>
  [
    `npm run new -- ${kind.word}, with these flags (* must be given; lists repeat the flag or take commas):`,
    ...fields.map(
      ({ name, required, help }) => `  ${flagOf(name)}${required ? ' *' : ''}\n      ${help}`,
    ),
    '  --id\n      Its permanent id; made from the fields if left out.',
    '  --body\n      The Markdown below the frontmatter, with citations, [@source-id, p. 4], and marks behind numbers of content/figures: 419 {figure:figure-id, row, column}.',
  ].join('\n');
