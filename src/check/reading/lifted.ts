import type { Entry } from '../../story/types.ts';

/** An entry and the field of its file that holds it; the path is empty if the file itself does. */
export interface Placed {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
}

/** Records written in place in an article, as entries of their own. */
export function lifted(entry: Entry): readonly Placed[] {
  if (entry.folder !== 'articles') return [];
  const { timeline = [], quotes = [] } = (entry as Entry<'articles'>).data;
  const { file } = entry;
  return [
    ...timeline.flatMap((item, index): Placed[] => {
      if (typeof item === 'string' || !('account' in item)) return [];
      const { id, account, ...data } = item;
      const event: Entry = { folder: 'timeline', id, file, data, body: account };
      return [{ entry: event, path: ['timeline', index] }];
    }),
    ...quotes.flatMap((item, index): Placed[] => {
      if (typeof item === 'string' || !('context' in item)) return [];
      const { id, context, ...data } = item;
      const quote: Entry = { folder: 'quotes', id, file, data, body: context };
      return [{ entry: quote, path: ['quotes', index] }];
    }),
  ];
}
