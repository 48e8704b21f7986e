import type { Root } from 'nlcst';
import { VFile } from 'vfile';
import type { StyleCode } from '../rules/style.ts';
import { say, type Said, type StylePlugin } from './rule.ts';

/**
 * A plugin of others under a rule of ours.
 * @param plugin takes no options
 * @param words says in our words what its message says, or nothing to let the place pass
 */
export function relayed(
  code: StyleCode,
  plugin: () => (tree: Root, file: VFile) => undefined,
  words: (message: VFile['messages'][number]) => Said | undefined,
): StylePlugin {
  const transform = plugin();
  return () => (tree, file) => {
    const own = new VFile({ value: file.value });
    transform(tree, own);
    let end = -1;
    for (const message of own.messages) {
      const place = message.place && 'start' in message.place ? message.place : undefined;
      // A word that stands three times is one mistake.
      const again = (place?.start.offset ?? 0) < end;
      end = place?.end.offset ?? end;
      const said = again ? undefined : words(message);
      if (said) say(file, code, said, place);
    }
  };
}
