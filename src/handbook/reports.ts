import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../check/read.ts';
import { report } from '../check/report.ts';
import type { Example } from '../check/rules/rule.ts';
import { ruleCodes, rules, type RuleCode } from '../check/rules/rules.ts';
import { exampleFolder } from './example.ts';

/** What the check says of the example of a rule. */
export interface ExampleReport {
  /** The rules that it finds broken. */
  readonly found: readonly RuleCode[];
  /** The report as it is printed. */
  readonly text: string;
}

/**
 * Breaks each rule as its example says, in a copy of the valid entries, and checks them.
 * @throws if an example does not fit the entries
 */
export function exampleReports(): ReadonlyMap<RuleCode, ExampleReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  try {
    cpSync(exampleFolder, folder, { recursive: true });
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      settle(path.join(folder, name));
    const previous = readContent(folder);
    return new Map(
      ruleCodes.map((code) => {
        const mend = breakRule(folder, rules[code].example);
        const { problems } = readContent(folder, { previous });
        const text = report(problems, folder);
        mend();
        return [code, { found: [...new Set(problems.map(({ rule }) => rule))], text }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Does what an example says; the function that it returns undoes it. */
function breakRule(folder: string, example: Example): () => void {
  if ('added' in example) {
    const full = path.join(folder, example.added);
    writeFileSync(full, example.text);
    return () => {
      rmSync(full);
    };
  }
  const full = path.join(folder, example.file);
  if ('renamed' in example) {
    const other = path.join(folder, example.renamed);
    const before = mkdirSync(path.dirname(other), { recursive: true });
    renameSync(full, other);
    return () => {
      renameSync(other, full);
      if (before !== undefined) rmSync(before, { recursive: true });
    };
  }
  const text = readFileSync(full, 'utf8');
  if (text.split(example.right).length !== 2)
    throw new Error(`${example.file} must hold once: ${example.right}`);
  writeFileSync(
    full,
    text.replace(example.right, () => example.wrong),
  );
  return () => {
    writeFileSync(full, text);
    settle(full);
  };
}

/** Gives a file a time of its own: by it the check knows that it has read this text before. */
const settle = (full: string) => {
  utimesSync(full, 0, 0);
};
