import { parseArgs } from 'node:util';
import { builds } from './builds.ts';
import { cards } from './cards.ts';
import { checks } from './checks.ts';
import { devServer } from './dev-server.ts';
import { exportTimes } from './exports.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { type Measure, printTable } from './measure.ts';
import { searches } from './searches.ts';
import { visits } from './visits.ts';
import { weight } from './weight.ts';

const parts: Record<string, () => Measure[] | Promise<Measure[]>> = {
  weight,
  visits,
  search: searches,
  lighthouse: lighthouseScores,
  check: checks,
  exports: exportTimes,
  cards,
  build: builds,
  dev: devServer,
};
const names = Object.keys(parts).join(', ');

// npm run bench -- --only weight
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && !(only in parts)) throw new Error(`--only takes one of ${names}`);

const measures: Measure[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  console.error(`Measuring: ${name} …`);
  measures.push(...(await part()));
}
printTable(measures);
const broken = measures.filter(({ ok }) => ok === false);
console.log(
  `\n${broken.length === 0 ? 'All budgets are kept.' : `${broken.length} budgets are broken.`}`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
