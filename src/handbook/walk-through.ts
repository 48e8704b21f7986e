import { exampleCommand } from './command.ts';
import { exampleText } from './example.ts';
import { kindOf } from './kinds.ts';
import type { Folder } from '../schema/id.ts';

/** The command that writes the example of a kind. */
function command(folder: Folder): string {
  const written = exampleCommand(kindOf(folder));
  if (written === undefined) throw new Error(`npm run new does not begin ${folder}`);
  return written;
}

/** The text below the frontmatter of an example. */
function body(file: string): string {
  const [, , ...rest] = exampleText(file).split(/^---\n/m);
  return rest.join('---\n').trim();
}

/** What the walk-through from nothing to a published article shows, all of it from the example. */
export const walkThrough = {
  source: command('sources'),
  person: command('people'),
  event: command('timeline'),
  account: body('timeline/us-sanctions-ssb.md'),
  quote: command('quotes'),
  answer: exampleText('quotes/turkish-ministry-condemn-and-reject.md').trim(),
  article: command('articles'),
  text: body('articles/the-sanctions-of-december-2020.md'),
};
