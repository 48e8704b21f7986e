export const blockNames = [
  'quote',
  'timeline',
  'event',
  'exchange',
  'positions',
  'figure',
] as const;
export type BlockName = (typeof blockNames)[number];

/** Kinds of entry that a block can name. */
export type NamedKind = 'quote' | 'event' | 'figure' | 'actor' | 'question' | 'exchange';

/** A way to write a block: on one line with `::`, or with `:::` around several lines. */
export interface BlockForm {
  readonly container: boolean;
  /** The attributes that it is given, all of them. */
  readonly attributes: readonly string[];
}

interface BlockRule {
  /** The ways to write it; the first is the usual one. */
  readonly forms: readonly [BlockForm, ...BlockForm[]];
  /** What an attribute holds: a date, or the id of an entry, or several ids with spaces between. */
  readonly holds: Readonly<Record<string, 'date' | NamedKind>>;
}

const leaf = (...attributes: readonly string[]): BlockForm => ({ container: false, attributes });
const container = (...attributes: readonly string[]): BlockForm => ({
  container: true,
  attributes,
});

/**
 * What each block is written with. An exchange is one that the text puts together on an event, whose
 * `quotes` come from the lines inside it; or an entry of its own, by its id.
 */
export const blockRules: Readonly<Record<BlockName, BlockRule>> = {
  quote: { forms: [leaf('id')], holds: { id: 'quote' } },
  event: { forms: [leaf('id')], holds: { id: 'event' } },
  figure: { forms: [leaf('id')], holds: { id: 'figure' } },
  positions: { forms: [leaf('id')], holds: { id: 'question' } },
  timeline: {
    forms: [leaf('from', 'to'), leaf('ids'), leaf('actor')],
    holds: { from: 'date', to: 'date', ids: 'event', actor: 'actor' },
  },
  exchange: {
    forms: [container('event'), leaf('id')],
    holds: { event: 'event', quotes: 'quote', id: 'exchange' },
  },
};

/** The colons that a form begins with. */
export const colons = (form: Pick<BlockForm, 'container'>): string =>
  form.container ? ':::' : '::';

/** Whether a directive of this name is one of ours. */
export const isBlockName = (name: string): name is BlockName =>
  (blockNames as readonly string[]).includes(name);

/** A block as its author wrote it. */
export interface Block {
  readonly name: BlockName;
  readonly props: Readonly<Record<string, string>>;
}
