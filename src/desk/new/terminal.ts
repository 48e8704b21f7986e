import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, log, select, text } from '@clack/prompts';
import { Cancelled, type Asker } from './asker.ts';
import { isMeant, type Candidate } from '../catalogue.ts';

/**
 * Asks on a terminal.
 * @param streams those of another terminal than the one in which the command runs
 */
export const terminalOn = (streams: { input?: Readable; output?: Writable } = {}): Asker => ({
  async text({ message, refuse, proposed }) {
    const answer = await text({
      ...streams,
      message,
      validate: (written) => refuse?.(written ?? ''),
      ...(proposed !== undefined && { initialValue: proposed }),
    });
    return answered(answer);
  },
  async choose(message, options) {
    const shown = options.map((value) => ({ value, label: value }));
    return answered(await select({ ...streams, message, options: shown }));
  },
  async pick(message, candidates, { many, required }) {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const nobody: Candidate = { id: '', label: '(none)' };
    const offered = many || required ? candidates : [nobody, ...candidates];
    const options = offered.map((each) => ({ value: each.id, label: line(each), hint: each.id }));
    let typed = '';
    const shown = {
      ...streams,
      message,
      // Asked for at every key.
      options(this: { readonly userInput: string }) {
        typed = this.userInput.trim();
        return options;
      },
      filter: (search: string, { value }: { value: string }) => {
        const candidate = byId.get(value);
        return search === '' || (candidate !== undefined && isMeant(search, candidate));
      },
      placeholder: 'type a part of the name or id',
      maxItems: 8,
    };
    const unheard = (chosen: readonly string[]) => unanswered(typed, candidates, chosen);
    if (!many) {
      // Nothing is chosen where nothing matches; the empty id is that of (none).
      const validate = (id: string | readonly string[] | undefined) =>
        typeof id === 'string' ? undefined : unheard([]);
      return [answered(await autocomplete({ ...shown, validate }))].filter((id) => id !== '');
    }
    let chosen: string[] = [];
    for (;;) {
      chosen = answered(
        await autocompleteMultiselect({ ...shown, required, initialValues: chosen }),
      );
      const fault = unheard(chosen);
      if (fault === undefined) return chosen;
      log.warn(fault, streams);
    }
  },
  say(words) {
    log.message(words, streams);
  },
});

/** Why what was typed at a choice of entries is no answer yet; undefined if it is one. */
function unanswered(
  typed: string,
  candidates: readonly Candidate[],
  chosen: readonly string[],
): string | undefined {
  if (typed === '') return undefined;
  if (!candidates.some((candidate) => isMeant(typed, candidate)))
    return `Nothing matches "${typed}". Type another part of the name or id, or delete what you typed.`;
  return chosen.length === 0
    ? `Nothing is chosen. Press Tab at each one that is meant, then Enter; or delete "${typed}".`
    : undefined;
}

/** An answer; the sign of Ctrl-C becomes an error. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

/** A candidate on one line, with what tells it from others at the end. */
const line = ({ label, about }: Candidate) =>
  about === undefined ? shortened(label, 70) : `${shortened(label, 50)} – ${about}`;

const shortened = (label: string, most: number) =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label;
