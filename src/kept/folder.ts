import path from 'node:path';

/**
 * Where something is kept from one build to the next, from the root of the project. A build of other
 * content beside it names another root in `CACHE_DIR`.
 */
export const keptFolder = (name: string): string =>
  path.join(process.env['CACHE_DIR'] ?? '.cache', name);
