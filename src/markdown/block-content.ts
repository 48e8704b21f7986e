import { readDate } from '../schema/edtf.ts';
import type {
  Story,
  StoryEvent,
  StoryExchange,
  StoryFigure,
  StoryQuestion,
  StoryQuote,
} from '../story/types.ts';
import type { Block } from './block-rules.ts';

/** What stands where a block is written. */
export type BlockContent =
  | { readonly is: 'quote'; readonly quote: StoryQuote }
  | { readonly is: 'figure'; readonly figure: StoryFigure }
  /** `full` with the accounts, else titles alone. */
  | { readonly is: 'events'; readonly events: readonly StoryEvent[]; readonly full: boolean }
  | {
      readonly is: 'exchange';
      readonly event: StoryEvent;
      readonly quotes: readonly StoryQuote[];
    }
  /** An exchange that is an entry of its own: in a text, the first words of each side. */
  | { readonly is: 'exchange entry'; readonly exchange: StoryExchange }
  | { readonly is: 'positions'; readonly question: StoryQuestion };

/** Finds in the story what a block names; undefined if it names nothing that there is. */
export function blockContent({ name, props }: Block, story: Story): BlockContent | undefined {
  const id = props['id'] ?? '';
  switch (name) {
    case 'quote': {
      const quote = story.find.quote(id);
      return quote && { is: 'quote', quote };
    }
    case 'figure': {
      const figure = story.find.figure(id);
      return figure && { is: 'figure', figure };
    }
    case 'event':
      return { is: 'events', events: listed(id, story), full: true };
    case 'timeline':
      return { is: 'events', events: chosenEvents(props, story), full: false };
    case 'positions': {
      const question = story.find.question(id);
      return question && { is: 'positions', question };
    }
    case 'exchange': {
      if (id !== '') {
        const exchange = story.find.exchange(id);
        return exchange && { is: 'exchange entry', exchange };
      }
      const event = story.find.event(props['event'] ?? '');
      const quotes = (props['quotes'] ?? '')
        .split(/\s+/)
        .flatMap((each) => story.find.quote(each) ?? []);
      return event && { is: 'exchange', event, quotes: quotes.length > 0 ? quotes : event.quotes };
    }
  }
}

const listed = (ids: string, story: Story): readonly StoryEvent[] =>
  ids.split(/\s+/).flatMap((each) => story.find.event(each) ?? []);

function chosenEvents(props: Block['props'], story: Story): readonly StoryEvent[] {
  if (props['ids']) return listed(props['ids'], story);
  if (props['actor']) return story.find.actor(props['actor'])?.events ?? [];
  const [from, to] = [bound(props['from'], 'earliest'), bound(props['to'], 'latest')];
  if (from === undefined || to === undefined) return [];
  return story.events.filter(({ date }) => date.earliest >= from && date.earliest <= to);
}

function bound(text: string | undefined, side: 'earliest' | 'latest'): string | undefined {
  const reading = readDate(text ?? '');
  return reading.ok ? reading.date[side] : undefined;
}
