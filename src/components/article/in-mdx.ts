import Event from './mdx/Event.astro';
import Exchange from './mdx/Exchange.astro';
import Figure from './mdx/Figure.astro';
import Quote from './mdx/Quote.astro';
import Timeline from './mdx/Timeline.astro';

/** The doors that an article in MDX may use; they mean the same as the blocks of a .md article. */
export const articleComponents = { Quote, Timeline, Event, Exchange, Figure };
