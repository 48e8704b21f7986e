import { ensureInstalled } from './ensure-installed.mjs';
import { runNode } from './project-node.mjs';

const astro = 'node_modules/astro/bin/astro.mjs';
const check = ['src/check/cli.ts'];

/** @type {Record<string, string[][]>} */
const commands = {
  dev: [[astro, 'dev']],
  edit: [[astro, 'dev']],
  build: [check, [astro, 'build']],
  check: [check],
  new: [['src/desk/new/cli.ts']],
  bench: [['tests/bench/run.ts']],
  fonts: [['src/tooling/subset-fonts.ts']],
};

// Not `ensure && work` in package.json: on a first run the shell would remember the system's Node,
// which may be too old, for the second half of the line.
const [name = '', ...rest] = process.argv.slice(2);
const steps = commands[name];
if (!steps) throw new Error(`"${name}" is none of ${Object.keys(commands).join(', ')}`);
ensureInstalled();
// With it the development server has the form at /admin/.
if (name === 'edit') process.env['FORM'] = 'yes';
for (const [index, step] of steps.entries()) {
  const code = await runNode(index === steps.length - 1 ? [...step, ...rest] : step);
  if (code !== 0) process.exit(code);
}
