import type { ContentReading } from '../../check/read.ts';
import type { Given } from './arguments.ts';
import { Cancelled, type Asker } from './asker.ts';
import { beginnings } from '../beginnings.ts';
import { calledIn } from '../catalogue.ts';
import { commandFor, exampleFor } from './command.ts';
import type { Desk } from './desk.ts';
import { entryText } from './entry-text.ts';
import { faultOf, faultWords, flagOf, type Fault } from './faults.ts';
import type { Field } from '../fields.ts';
import { askFields } from './interview.ts';
import type { Kind } from '../kinds.ts';
import { idFaults, problemsOf } from './new-entry.ts';
import { proposeId, type Data } from './propose-id.ts';

/** What is to be written. */
export interface Draft {
  readonly id: string;
  readonly text: string;
}

/** The entry that the command line describes whole; undefined if it has faults, which are printed. */
export function told(
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
  const draft = { id, text: entryText(kind, fields, data, given.body ?? '') };
  const faults = [...faultsOf(kind, fields, draft.text, reading), ...wrongId];
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
export async function asked(
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
      const text = entryText(kind, fields, whole, given.body ?? '');
      const faults = faultsOf(kind, fields, text, reading);
      if (faults.length === 0) {
        const id = await askId(kind, whole, given.id, reading, asker);
        return { id, text };
      }
      asker.say(faultWords(faults));
      const again = fields.filter(({ name }) => faults.some(({ flag }) => flag === flagOf(name)));
      // What no field can mend, no further question can.
      if (again.length === 0) throw new Cancelled();
      data = { ...data, ...(await askFields(asker, reading, again)) };
    }
  } catch (error) {
    // What has been answered is not lost.
    if (error instanceof Cancelled)
      desk.printError(
        `To go on later:\n  ${commandFor(kind, fields, { ...data, id: given.id, body: given.body })}`,
      );
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

const withDefaults = (fields: readonly Field[], data: Data): Data => ({
  ...beginnings(fields),
  ...data,
});

/** What the check finds in the fields and the text, as faults of flags; the id is judged apart. */
const faultsOf = (
  kind: Kind,
  fields: readonly Field[],
  text: string,
  reading: ContentReading,
): readonly Fault[] =>
  problemsOf(reading, kind.folder, text).map((problem) => faultOf(problem, fields));
