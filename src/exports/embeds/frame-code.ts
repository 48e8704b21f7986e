import { toHtml } from 'hast-util-to-html';
import { embedScript } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import { element } from '../../markdown/element.ts';
import type { Embed } from './embed.ts';

/** What a reader pastes into another page to show a part of the story there. */
export interface FrameCode {
  /** The `iframe`, which needs nothing else. */
  readonly frame: string;
  /** The script that fits its height, to be loaded or left out. */
  readonly script: string;
}

/**
 * The HTML for another site that shows a part of the story.
 * @param width `100%`, or CSS pixels where the host asks for a number (oEmbed)
 */
export function frameCode(embed: Embed, site: URL, width: '100%' | number = '100%'): FrameCode {
  const frame = element('iframe', {
    src: new URL(embed.address, site).href,
    title: `${embed.title} – ${publication.name}`,
    width,
    height: embed.height,
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  });
  const script = element('script', { async: true, src: new URL(embedScript, site).href });
  return { frame: toHtml(frame), script: toHtml(script) };
}
