import { autocomplete, autocompleteMultiselect, isCancel, log, select, text } from '@clack/prompts';
import { Cancelled, type Asker } from './asker.ts';
import { isMeant, type Candidate } from '../catalogue.ts';

/** Asks on the terminal. */
export const terminal: Asker = {
  async text({ message, refuse, proposed }) {
    const answer = await text({
      message,
      validate: (written) => refuse?.(written ?? ''),
      ...(proposed !== undefined && { initialValue: proposed }),
    });
    return answered(answer);
  },
  async choose(message, options) {
    return answered(
      await select({ message, options: options.map((value) => ({ value, label: value })) }),
    );
  },
  async pick(message, candidates, { many, required }) {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const nobody: Candidate = { id: '', label: '(none)' };
    const offered = many || required ? candidates : [nobody, ...candidates];
    const shown = {
      message,
      options: offered.map(({ id, label }) => ({ value: id, label: shortened(label), hint: id })),
      filter: (typed: string, { value }: { value: string }) => {
        const candidate = byId.get(value);
        return typed === '' || (candidate !== undefined && isMeant(typed, candidate));
      },
      placeholder: 'type a part of the name or id',
      maxItems: 8,
    };
    if (many) return answered(await autocompleteMultiselect({ ...shown, required }));
    return [answered(await autocomplete(shown))].filter((id) => id !== '');
  },
  say(words) {
    log.message(words);
  },
};

/** An answer; the sign of Ctrl-C becomes an error. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

const shortened = (label: string) => (label.length > 70 ? `${label.slice(0, 69)}…` : label);
