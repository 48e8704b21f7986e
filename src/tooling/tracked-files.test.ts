import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './project-node.mjs';

// Written in pieces, so that this file does not name what it looks for.
const foreign = [
  ['', 'work', ''],
  ['', 'tmp', ''],
  ['', 'home', ''],
  ['', 'Users', ''],
  ['', 'root', ''],
  ['..', 'shared'],
].map((parts) => parts.join('/'));

/** Text files that git tracks; without git (a downloaded archive) there is nothing to ask. */
function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(
      (file) => file !== '' && file !== 'package-lock.json' && !/\.(woff2|png|jpg)$/.test(file),
    )
    .filter((file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile());
}

describe.skipIf(!existsSync(join(root, '.git')))('tracked files', () => {
  test('name no folder of somebody’s machine', () => {
    const places = trackedFiles().flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          foreign
            // A path begins after a space, a quotation mark or a bracket; an address has text before.
            .filter((path) =>
              new RegExp(`(^|[\\s"'\`(=:])${path.replaceAll('.', '\\.')}`).test(line),
            )
            .map((path) => `${file}:${index + 1} names ${path}`),
        ),
    );
    expect(places).toEqual([]);
  });

  test('leave out what is made by the build', () => {
    expect(trackedFiles().filter((file) => /^(dist|node_modules|\.astro)\//.test(file))).toEqual(
      [],
    );
  });
});
