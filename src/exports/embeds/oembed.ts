import { publication } from '../../story/publication.ts';
import type { Embed } from './embed.ts';
import { frameCode } from './frame-code.ts';
import { frameWidth } from './frame-height.ts';

/** An oEmbed 1.0 response of the type "rich" (oembed.com, 2.3.4). */
export interface RichAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which a consumer may keep it. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const day = 86_400;

/** What a site is told that asks how to embed a page of ours. The answer is a file, so it knows no `maxwidth`. */
export const richAnswer = (embed: Embed, site: URL): RichAnswer => ({
  version: '1.0',
  type: 'rich',
  title: embed.title,
  provider_name: publication.name,
  provider_url: site.href,
  cache_age: day,
  html: frameCode(embed, site, frameWidth).frame,
  width: frameWidth,
  height: embed.height,
});
