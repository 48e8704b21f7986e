/** Ids of what a text places as blocks. */
export interface Placed {
  readonly events: readonly string[];
  readonly quotes: readonly string[];
  /** Contested questions, and exchanges that are entries of their own. */
  readonly questions: readonly string[];
  readonly exchanges: readonly string[];
  readonly figures: readonly string[];
}

/** A block in a Markdown text, `::event{…}`, or in MDX, `<Event … />`: its name and attributes. */
const block = /^:{2,3}([a-z]+)\{([^}\n]*)\}|<([A-Z][a-z]+)\s([^>]*)\/>/gm;
const attribute = /([a-z]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))/g;
/** An exchange has the id of a quotation on each line inside it. */
const exchange = /^:::exchange\{[^}\n]*\}\n([\s\S]*?)^:::[ \t]*$/gm;

/**
 * The events, quotations, figures, questions and exchanges that a text shows as blocks, each once.
 * What stands there is taken as written; the check has seen to it that the ids lead somewhere.
 * @param text Markdown, or MDX with our components
 */
export function placedIn(text: string): Placed {
  const events = new Set<string>();
  const quotes = new Set<string>();
  const questions = new Set<string>();
  const exchanges = new Set<string>();
  const figures = new Set<string>();
  const add = (ids: Set<string>, written: string) => {
    for (const id of written.split(/\s+/)) if (id !== '') ids.add(id);
  };
  for (const [, directive, inside, component, properties] of text.matchAll(block)) {
    const name = directive ?? component?.toLowerCase();
    for (const [, key, ...values] of (inside ?? properties ?? '').matchAll(attribute)) {
      // Only one of the ways to write a value has matched.
      const value = values.join('');
      if (name === 'event' ? key === 'id' : name === 'timeline' && key === 'ids')
        add(events, value);
      if (name === 'quote' ? key === 'id' : name === 'exchange' && key === 'quotes')
        add(quotes, value);
      if (key === 'id' && name === 'positions') add(questions, value);
      if (key === 'id' && name === 'figure') add(figures, value);
      if (key === 'id' && name === 'exchange') add(exchanges, value);
    }
  }
  for (const [, lines = ''] of text.matchAll(exchange)) add(quotes, lines);
  return {
    events: [...events],
    quotes: [...quotes],
    figures: [...figures],
    questions: [...questions],
    exchanges: [...exchanges],
  };
}
