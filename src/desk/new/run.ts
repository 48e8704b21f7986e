import { statSync } from 'node:fs';
import { readContent } from '../../check/read.ts';
import { readArguments } from './arguments.ts';
import { Cancelled } from './asker.ts';
import type { Desk } from './desk.ts';
import { asked, told } from './draft.ts';
import { faultWords } from './faults.ts';
import { fieldsOf } from '../fields.ts';
import { usage, usageOf } from './help.ts';
import { askKind } from './interview.ts';
import { kindNamed, kinds, type Kind } from '../kinds.ts';
import { write } from './write.ts';

/**
 * Writes a new entry from the command line, asking for what is missing where that can be done.
 * @param args the words after `npm run new --`
 * @returns the exit code
 */
export async function runNew(args: readonly string[], desk: Desk): Promise<0 | 1> {
  // Other package managers than npm pass the two hyphens on.
  const given = args[0] === '--' ? args.slice(1) : args;
  const [first, ...rest] = given;
  const word = first?.startsWith('-') === false ? first : undefined;
  const flags = word === undefined ? [...given] : rest;
  const named = word === undefined ? undefined : kindNamed(word);
  const help = flags.some((flag) => flag === '--help' || flag === '-h');
  if (help) {
    desk.print(named ? usageOf(named, fieldsOf(named.folder)) : usage);
    return 0;
  }
  if (word !== undefined && !named) {
    const list = kinds.map((kind) => kind.word).join(', ');
    desk.printError(`There is no kind of entry named "${word}". Kinds are: ${list}.\n\n${usage}`);
    return 1;
  }
  if (!named && !desk.asker) {
    desk.printError(`Say what the new entry is to be.\n\n${usage}`);
    return 1;
  }
  try {
    const kind = named ?? (desk.asker && (await askKind(desk.asker)));
    return kind ? await begin(kind, flags, desk) : 1;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    desk.printError('Nothing was written.');
    return 1;
  }
}

async function begin(kind: Kind, flags: string[], desk: Desk): Promise<0 | 1> {
  const fields = fieldsOf(kind.folder);
  const given = readArguments(kind, fields, flags);
  if (given.faults.length > 0) {
    desk.printError(faultWords(given.faults));
    return 1;
  }
  if (!statSync(desk.root, { throwIfNoEntry: false })?.isDirectory()) {
    desk.printError(`There is no content folder at ${desk.root}.`);
    return 1;
  }
  const reading = readContent(desk.root);
  const missing = fields.some(({ name, required }) => required && given.data[name] === undefined);
  const draft =
    missing && desk.asker
      ? await asked(kind, fields, given, reading, desk.asker, desk)
      : told(kind, fields, given, reading, desk);
  return draft ? write(kind, draft, desk) : 1;
}
