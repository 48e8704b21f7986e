import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import type { ChartKind } from '../../schema/chart/chart.ts';
import { publication } from '../../story/publication.ts';
import { dayWords } from '../../story/words.ts';
import { type Child, element } from '../../markdown/element.ts';
import type { Embed } from './embed.ts';
import { frameScript, frameSheet } from './sheet.ts';

/** What every frame of one build shares. */
export interface Setting {
  readonly site: URL;
  /** The last day of the record, `YYYY-MM-DD`; empty for a story without events. */
  readonly asOf: string;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policies = new Map<ChartKind | undefined, string>();

/** Stricter than that of the pages: nothing but the style and the script that stand in the frame. */
const contentPolicy = (chart: ChartKind | undefined): string => {
  const policy =
    policies.get(chart) ??
    [
      "default-src 'none'",
      "img-src 'self'",
      `style-src ${hash(frameSheet(chart))}`,
      `script-src ${hash(frameScript())}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join(';');
  policies.set(chart, policy);
  return policy;
};

/**
 * The page for a frame in another site: it asks for nothing further, says whose it is, and leads to
 * the page that it was taken from.
 * @param options.chart the kind of the chart that stands in it, which has sheets of its own
 * @param options.most height in CSS pixels above which it scrolls, whatever the host's script allows
 */
export function frameDocument(
  embed: Embed,
  body: Child,
  {
    site,
    asOf,
    most,
    chart,
  }: Setting & { readonly most?: number | undefined; readonly chart?: ChartKind | undefined },
): string {
  const absolute = new URL(embed.page, site);
  const canonical = new URL(absolute.pathname, site).href;
  const { name, language, licence } = publication;
  const link = (href: string, ...words: Child[]) => element('a', { href }, ...words);
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { httpEquiv: 'content-security-policy', content: contentPolicy(chart) }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, `${embed.title} – ${name}`),
    element('link', { rel: ['canonical'], href: canonical }),
    element('link', { rel: ['icon'], href: '/icon.svg' }),
    element('base', { target: '_blank' }),
    element('style', {}, frameSheet(chart)),
    element('script', {}, frameScript()),
  );
  const credit = element(
    'footer',
    {},
    'From ',
    link(embed.page, name),
    asOf !== '' && `, a record to ${dayWords(asOf)}`,
    '. What its desk wrote: ',
    element('a', { href: licence.href, rel: ['license'] }, licence.short),
    '.',
    element('span', { className: ['o'] }, ' Links open a new tab.'),
  );
  const root = element(
    'html',
    { lang: language.split('-')[0], dataMost: most },
    head,
    // A host has landmarks of its own; one with a name is enough in a frame.
    element('body', {}, element('main', { ariaLabel: `${embed.title} – ${name}` }, body, credit)),
  );
  return `<!doctype html>${toHtml(root)}\n`;
}
