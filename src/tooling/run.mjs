import { ensureInstalled } from './ensure-installed.mjs';
import { root, runNode } from './project-node.mjs';
import { runningSite } from './running-site.mjs';

const astro = 'node_modules/astro/bin/astro.mjs';
const check = ['src/check/cli.ts'];

/** @type {Record<string, string[][]>} */
const commands = {
  dev: [[astro, 'dev']],
  edit: [[astro, 'dev']],
  // What is built is meant to be published.
  build: [
    [...check, '--keep-addresses'],
    [astro, 'build'],
  ],
  check: [check],
  new: [['src/desk/new/cli.ts']],
  bench: [['tests/bench/run.ts']],
  fonts: [['src/tooling/subset-fonts.ts']],
};

/** Words to Astro that are meant for a server that runs, or for one beside it. */
const aboutAnother = ['stop', 'status', 'logs', '--force', '--ignore-lock', '--help'];

// Not `ensure && work` in package.json: on a first run the shell would remember the system's Node,
// which may be too old, for the second half of the line.
const [name = '', ...rest] = process.argv.slice(2);
const steps = commands[name];
if (!steps) throw new Error(`"${name}" is none of ${Object.keys(commands).join(', ')}`);
ensureInstalled();
if (['dev', 'edit'].includes(name) && rest.every((each) => !aboutAnother.includes(each))) {
  const address = await runningSite(root);
  if (address !== undefined) {
    console.error(
      `The site is already running in another window (${address}). Press Ctrl-C there first, then start npm run ${name} again here.`,
    );
    process.exit(1);
  }
}
// With it the development server has the form at /admin/.
if (name === 'edit') process.env['FORM'] = 'yes';
for (const [index, step] of steps.entries()) {
  const code = await runNode(index === steps.length - 1 ? [...step, ...rest] : step);
  if (code !== 0) process.exit(code);
}
