import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The address at which a development server shows this project already. Astro allows one, and names
 * it in a file; one that was cut off leaves the file behind, so it is asked.
 * @param {string} root the project's root
 * @returns {Promise<string | undefined>}
 */
export async function runningSite(root) {
  const address = addressIn(join(root, '.astro/dev.json'));
  if (address === undefined) return undefined;
  const answers = await fetch(address, { signal: AbortSignal.timeout(3000) }).then(
    () => true,
    // One that is slow to answer is there; nobody listens where the connection is refused.
    (error) => error instanceof Error && error.name === 'TimeoutError',
  );
  return answers ? address : undefined;
}

/** @type {(file: string) => string | undefined} */
function addressIn(file) {
  try {
    const { pid, url } = JSON.parse(readFileSync(file, 'utf8'));
    // Signal 0 does nothing to a process that is there, and throws where there is none.
    process.kill(pid, 0);
    return String(url);
  } catch {
    return undefined;
  }
}
