import type { z } from 'astro/zod';
import { folders, type Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { ofFile, type Problem } from '../problem.ts';

type Issue = z.core.$ZodIssue;

/** What an entry of each folder is called. */
const called: Readonly<Record<Folder, string>> = {
  articles: 'an article',
  timeline: 'an event',
  quotes: 'a quotation',
  people: 'a person',
  organisations: 'an organisation',
  sources: 'a source',
  glossary: 'a term of the glossary',
  figures: 'a figure',
  positions: 'a contested question',
  exchanges: 'an exchange',
  pages: 'a page',
  authors: 'an author',
  exceptions: 'an accepted exception',
};

/**
 * Whether a file has the fields of another kind of entry: then each of them being wrong here says
 * less than that the file stands in the wrong folder.
 * @param value the frontmatter
 * @param issues what is wrong with it for its own folder
 */
export function ofOtherKind(
  folder: Folder,
  file: string,
  value: unknown,
  issues: readonly Issue[],
): Problem | undefined {
  if (unknownFields(issues) < 2) return undefined;
  const others = folders
    .filter((other) => other !== folder)
    .map((other) => ({ other, faults: schemas[other].safeParse(value).error?.issues ?? [] }))
    .filter(({ faults }) => unknownFields(faults) === 0)
    .sort((a, b) => a.faults.length - b.faults.length);
  const [best] = others;
  const own = issues.length - 1 + unknownFields(issues);
  if (!best || best.faults.length * 3 > own) return undefined;
  return ofFile(
    file,
    'file/folder',
    `This looks like ${called[best.other]}; its file belongs in content/${best.other}.`,
    'Move the file there. What its fields lack will then be told.',
  );
}

/** How many fields the record has that its kind does not know. */
const unknownFields = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
    0,
  );
