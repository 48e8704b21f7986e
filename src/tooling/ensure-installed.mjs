import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectNode, root } from './project-node.mjs';

/**
 * What the lockfile wants and npm's own record of the last finished install lacks. Packages for
 * other platforms are optional and may be absent.
 * @param {string} folder the project's root
 * @returns {string | undefined} the reason to install, or undefined if nothing is missing
 */
export function reasonToInstall(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'nothing is installed yet';
  const installed = packagesIn(record);
  for (const [path, wanted] of Object.entries(packagesIn(join(folder, 'package-lock.json')))) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && wanted.optional === true) continue;
    if (found?.version !== wanted.version)
      return `${path.replace(/^.*node_modules\//, '')} ${wanted.version} is missing`;
  }
  return undefined;
}

/** @type {(file: string) => Record<string, { version?: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Installs the dependencies of the lockfile if they are not there; says in one line what it does.
 * Ends the process with npm's code if npm fails.
 */
export function ensureInstalled() {
  const reason = reasonToInstall(root);
  if (reason === undefined) {
    // On standard error: what a command prints may be read by a program.
    console.error('Dependencies: as the lockfile says.');
    requireNode();
    return;
  }
  console.error(`Dependencies: ${reason}; running npm ci.`);
  // npm is a .cmd file on Windows, which only a shell can start.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
  requireNode();
}

/** The lockfile brings Node for Linux and Windows; elsewhere the system's own must be new enough. */
function requireNode() {
  const wanted = readFileSync(join(root, '.nvmrc'), 'utf8').trim();
  if (projectNode() !== process.execPath || Number(process.versions.node.split('.')[0]) >= 24)
    return;
  console.error(
    `This is Node ${process.versions.node}; please install Node ${wanted} (nodejs.org).`,
  );
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureInstalled();
