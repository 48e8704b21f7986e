import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formBase } from './address.ts';
import { bundleForm } from './bundle.ts';
import type { FormTarget } from './config.ts';
import { formPage } from './page.ts';

/**
 * Adds the form to a built site where the environment names the repository to which it saves.
 * @param dist the folder of the built site
 * @returns whether it was added
 */
export async function publishForm(environment: NodeJS.ProcessEnv, dist: string): Promise<boolean> {
  const repository = environment['FORM_REPOSITORY'] ?? '';
  if (repository === '') return false;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(
      `FORM_REPOSITORY is "${repository}"; it wants the owner and the name of a repository at GitHub, such as owner/name.`,
    );
  const target: FormTarget = {
    repository,
    branch: environment['FORM_BRANCH'],
    signIn: environment['FORM_SIGN_IN'],
  };
  const { script, files } = await bundleForm();
  for (const [name, content] of [...files, ['index.html', formPage(script, target)] as const]) {
    const file = path.join(dist, formBase, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return true;
}
