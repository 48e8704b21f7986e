export const blockNames = ['quote', 'timeline', 'event', 'exchange', 'figure'] as const;
export type BlockName = (typeof blockNames)[number];

/** Kinds of entry that a block can name. */
export type NamedKind = 'quote' | 'event' | 'figure' | 'actor';

interface BlockRule {
  readonly container: boolean;
  /** Sets of attributes, of which one must be given whole. */
  readonly attributes: readonly (readonly string[])[];
  /** What an attribute holds: a date, or the id of an entry, or several ids with spaces between. */
  readonly holds: Readonly<Record<string, 'date' | NamedKind>>;
}

/** What each block is written with. `quotes` of an exchange comes from the lines inside it. */
export const blockRules: Readonly<Record<BlockName, BlockRule>> = {
  quote: { container: false, attributes: [['id']], holds: { id: 'quote' } },
  event: { container: false, attributes: [['id']], holds: { id: 'event' } },
  figure: { container: false, attributes: [['id']], holds: { id: 'figure' } },
  timeline: {
    container: false,
    attributes: [['from', 'to'], ['ids'], ['actor']],
    holds: { from: 'date', to: 'date', ids: 'event', actor: 'actor' },
  },
  exchange: {
    container: true,
    attributes: [['event']],
    holds: { event: 'event', quotes: 'quote' },
  },
};

/** Whether a directive of this name is one of ours. */
export const isBlockName = (name: string): name is BlockName =>
  (blockNames as readonly string[]).includes(name);

/** A block as its author wrote it. */
export interface Block {
  readonly name: BlockName;
  readonly props: Readonly<Record<string, string>>;
}
