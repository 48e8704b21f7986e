import {
  addressedFolders,
  addressOf,
  handbookPages,
  listPages,
  standingPages,
} from '../../story/addresses.ts';
import type { Known } from '../reading/ids.ts';
import { nearest } from '../nearest.ts';
import { tenMinutesHref } from '../../story/reading-paths.ts';
import { ruleCodes, type RuleCode } from '../rules/rules.ts';
import type { Tables } from '../reading/tables.ts';

/** Looks up what an address of this site leads to. */
export interface Addresses {
  /** What is wrong with an address that is no web address, if something is. */
  fault(url: string): { rule: RuleCode; message: string; hint?: string | undefined } | undefined;
  /** The event that an address leads to, by id. */
  eventAt(url: string): string | undefined;
}

const ofKind = new RegExp(`^${handbookPages.kind}[a-z]+/$`);

/**
 * The addresses of the published site.
 * @param known the ids of all entries, with those that have faults
 */
export function addressesOf(known: Known, tables: Tables): Addresses {
  const pages = new Set(standingPages);
  for (const code of ruleCodes) pages.add(`${handbookPages.rule}${code}/`);
  const fragments = new Set<string>();
  const add = (address: string) => (address.includes('#') ? fragments : pages).add(address);
  for (const folder of addressedFolders)
    for (const id of known.ids(folder)) add(addressOf(folder, id));
  for (const folder of addressedFolders)
    for (const { data } of tables[folder].values())
      for (const alias of data.aliases ?? []) add(addressOf(folder, alias));
  for (const { id, data } of tables.pages.values())
    if (data.paths) add(tenMinutesHref({ href: addressOf('pages', id) }));
  const events = known.ids('timeline');
  for (const id of events) fragments.add(`/timeline/#${id}`);
  const drafts = new Set<string>();
  for (const { id, data } of tables.articles.values())
    if (data.draft === true) drafts.add(addressOf('articles', id));
  for (const { data } of tables.timeline.values()) {
    pages.add(`${listPages.kind}${data.kind}/`);
    for (const actor of data.actors) pages.add(`${listPages.actor}${actor}/`);
    fragments.add(`/timeline/#y${data.date.slice(0, 4)}`);
  }
  for (const { data } of tables.quotes.values()) {
    const speaker = tables.people.get(data.speaker) ?? tables.organisations.get(data.speaker);
    if (speaker) pages.add(`${listPages.side}${speaker.data.side}/`);
  }
  const eventAt = new Map(
    events.flatMap((id) => [
      [addressOf('timeline', id), id],
      [`/timeline/#${id}`, id],
    ]),
  );

  return {
    eventAt: (url) => eventAt.get(url),
    fault(url) {
      const unknown = (message: string, hint?: string) =>
        ({ rule: 'link/unknown', message, hint }) as const;
      if (!/^\/(?!\/)/.test(url))
        return unknown(
          `The link leads to "${url}", which is no full address.`,
          'Begin it with https://, or with / for a page of this site.',
        );
      const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(url) ?? [];
      if (drafts.has(path))
        return unknown(
          `The link leads to a draft, "${path}"; the published site does not have it.`,
          'Publish that article first, or leave the link out.',
        );
      if (pages.has(path)) {
        const isList = path === '/glossary/' || path === '/timeline/';
        if (fragment === '' || !isList || fragments.has(path + fragment)) return undefined;
        return unknown(
          `Nothing on the page "${path}" has the address "${fragment}".`,
          near(path + fragment, fragments, `${path}#`),
        );
      }
      // Which kinds the handbook explains is for the test of the built pages.
      if (ofKind.test(path)) return undefined;
      if (pages.has(`${path}/`))
        return unknown(
          `The link leads to "${path}", which lacks the slash at its end.`,
          `Write "${path}/${fragment}".`,
        );
      return unknown(
        `No page of this site has the address "${path}".`,
        near(path, pages, /^\/(?:.*\/)?(?=[^/]+\/?$)/.exec(path)?.[0] ?? '/') ??
          'Pages of entries are /events/event-id/, /quotes/quotation-id/, /people/person-id/ and so on.',
      );
    },
  };
}

/** The nearest address with the same beginning, or one that ends in the same id, as a question. */
function near(url: string, all: ReadonlySet<string>, start: string): string | undefined {
  const name = (address: string) => address.slice(start.length).replace(/\/$/, '');
  const names = [...all].filter((each) => each.startsWith(start)).map(name);
  const found = nearest(
    name(url),
    names.filter((each) => each !== '' && !each.includes('/')),
  );
  const meant =
    found === undefined
      ? [...all].find((each) => each.endsWith(`/${name(url)}/`))
      : `${start}${found}${start.endsWith('#') ? '' : '/'}`;
  return meant && `Did you mean "${meant}"?`;
}
