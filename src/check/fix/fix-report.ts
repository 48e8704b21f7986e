import type { Fixing, Mend } from './fix-content.ts';

/** What was mended, file by file, in words. */
export function fixReport({ mends }: Fixing, dry: boolean): string {
  const byFile = Map.groupBy(mends, ({ problem }) => problem.file);
  const files = [...byFile].map(([file, each]) => [file, ...each.map(line)].join('\n'));
  const count = `${mends.length} ${mends.length === 1 ? 'mend' : 'mends'} in ${byFile.size} ${byFile.size === 1 ? 'file' : 'files'}`;
  const end =
    mends.length === 0
      ? 'There is nothing that could be mended by itself.'
      : dry
        ? `${count}, of which none was made: this was a dry run.`
        : `${count}.`;
  return [...files, end].join('\n\n');
}

function line({ problem, done }: Mend): string {
  if (problem.fix?.in === 'form' || problem.fix?.in === 'lock') return `  ${done}`;
  return `  ${[`line ${problem.line}`, problem.field].filter(Boolean).join(', ')}: ${done}`;
}
