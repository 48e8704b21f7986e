import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent, type ContentReading } from '../check/read.ts';
import { report } from '../check/report.ts';
import { readArguments, type Given } from './arguments.ts';
import { Cancelled, type Asker } from './asker.ts';
import { calledIn } from './catalogue.ts';
import { commandFor, exampleFor } from './command.ts';
import { entryText } from './entry-text.ts';
import { faultOf, faultWords, flagOf, type Fault } from './faults.ts';
import { fieldsOf, type Field } from './fields.ts';
import { usage, usageOf } from './help.ts';
import { askFields, askKind } from './interview.ts';
import { kindNamed, kinds, type Kind } from './kinds.ts';
import { fileOf, idFaults, problemsOf } from './new-entry.ts';
import { proposeId, type Data } from './propose-id.ts';

/** Where the command works, and whom it asks. */
export interface Desk {
  /** The content folder. */
  readonly root: string;
  /** Undefined where nobody can be asked. */
  readonly asker: Asker | undefined;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/**
 * Writes a new entry from the command line, asking for what is missing where that can be done.
 * @param args the words after `npm run new --`
 * @returns the exit code
 */
export async function runNew(args: readonly string[], desk: Desk): Promise<0 | 1> {
  const [first, ...rest] = args;
  const word = first?.startsWith('-') === false ? first : undefined;
  const flags = word === undefined ? [...args] : rest;
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

/** What is to be written. */
interface Draft {
  readonly id: string;
  readonly data: Data;
  readonly text: string;
}

async function begin(kind: Kind, flags: string[], desk: Desk): Promise<0 | 1> {
  const fields = fieldsOf(kind.folder);
  const given = readArguments(kind, fields, flags);
  if (given.faults.length > 0) {
    desk.printError(faultWords(given.faults));
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

/** The entry that the command line describes whole; undefined if it has faults, which are printed. */
function told(
  kind: Kind,
  fields: readonly Field[],
  given: Given,
  reading: ContentReading,
  desk: Desk,
): Draft | undefined {
  const data = withDefaults(fields, given.data);
  const missing = fields.some(({ name, required }) => required && data[name] === undefined);
  const id = given.id ?? proposal(kind, data, reading);
  // Fields that are missing may leave nothing to make an id from.
  const wrongId = missing && id === '' ? [] : idFaults(reading, kind.folder, id);
  const draft = { id, data, text: entryText(kind, fields, data, given.body ?? '') };
  const faults = [...faultsOf(kind, fields, draft, reading), ...wrongId];
  if (faults.length === 0) return draft;
  const right = Object.entries(given.data).filter(
    ([name]) => !faults.some(({ flag }) => flag === flagOf(name)),
  );
  const example = exampleFor(kind, fields, Object.fromEntries(right), reading);
  desk.printError(
    [
      faultWords(faults),
      'Nothing was written.',
      ...(missing ? [`For example:\n  ${example}`] : []),
    ].join('\n\n'),
  );
  return undefined;
}

/** The entry as the editor's answers complete it. */
async function asked(
  kind: Kind,
  fields: readonly Field[],
  given: Given,
  reading: ContentReading,
  asker: Asker,
  desk: Desk,
): Promise<Draft> {
  let data = given.data;
  try {
    const open = fields.filter(
      ({ name, required }) =>
        (required || kind.also.includes(name)) && given.data[name] === undefined,
    );
    for (const field of open) data = { ...data, ...(await askFields(asker, reading, [field])) };
    for (;;) {
      const whole = withDefaults(fields, data);
      const id = await askId(kind, whole, given.id, reading, asker);
      const draft = { id, data: whole, text: entryText(kind, fields, whole, given.body ?? '') };
      const faults = faultsOf(kind, fields, draft, reading);
      if (faults.length === 0) return draft;
      asker.say(faultWords(faults));
      const again = fields.filter(({ name }) =>
        problemsOf(reading, kind.folder, id, draft.text).some(
          ({ field }) => field?.split('.')[0] === name,
        ),
      );
      if (again.length === 0) throw new Cancelled();
      data = { ...data, ...(await askFields(asker, reading, again)) };
    }
  } catch (error) {
    // What has been answered is not lost.
    if (error instanceof Cancelled)
      desk.printError(`To go on later:\n  ${commandFor(kind, fields, data)}`);
    throw error;
  }
}

/** Asks for the id, with a proposal; one from the command line is asked for only if it is refused. */
async function askId(
  kind: Kind,
  data: Data,
  given: string | undefined,
  reading: ContentReading,
  asker: Asker,
): Promise<string> {
  const refuse = (id: string) => {
    const [fault] = idFaults(reading, kind.folder, id.trim());
    return fault && [fault.message, fault.hint].filter(Boolean).join(' ');
  };
  if (given !== undefined && refuse(given) === undefined) return given;
  const answer = await asker.text({
    message: 'id: the name of its file and address, for good.',
    proposed: given ?? proposal(kind, data, reading),
    refuse,
  });
  return answer.trim();
}

const proposal = (kind: Kind, data: Data, reading: ContentReading) =>
  proposeId(kind.folder, data, (speaker) => calledIn(reading, speaker));

/** An article begins as a draft, whatever else it is. */
const withDefaults = (fields: readonly Field[], data: Data): Data =>
  fields.some(({ name }) => name === 'draft') ? { draft: true, ...data } : data;

/** What the check finds in the entry, as faults of flags. */
const faultsOf = (
  kind: Kind,
  fields: readonly Field[],
  { id, text }: Draft,
  reading: ContentReading,
): readonly Fault[] =>
  problemsOf(reading, kind.folder, id || 'new', text)
    // An id that is taken or wrongly formed is reported on its own, with one that would do.
    .filter(({ rule }) => rule !== 'id/twice' && rule !== 'file/name')
    .map((problem) => faultOf(problem, fields));

/** Writes the file and checks the whole content with it. */
function write(kind: Kind, { id, text }: Draft, desk: Desk): 0 | 1 {
  const full = path.join(desk.root, kind.folder, `${id}.md`);
  mkdirSync(path.dirname(full), { recursive: true });
  // Never over a file that somebody has written meanwhile.
  writeFileSync(full, text, { flag: 'wx' });
  const problems = readContent(desk.root).problems.filter(
    ({ file }) => file === fileOf(kind.folder, id),
  );
  desk.print(`Wrote ${full}.\n${kind.next}`);
  if (problems.length === 0) return 0;
  desk.printError(report(problems, desk.root));
  return 1;
}
