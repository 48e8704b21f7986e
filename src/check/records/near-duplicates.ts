import type { Entry } from '../../story/types.ts';
import { wordsOf } from '../../story/quotation-match.ts';
import { toSlug } from '../../schema/slug.ts';
import { dateOf } from '../reading/date-of.ts';
import type { FileReading } from '../reading/file.ts';
import { isError, ofFile, type Problem } from '../problem.ts';
import { likePairs } from './similar.ts';
import { isOf, placesIn } from '../reading/tables.ts';

interface Place {
  readonly problem: (field: string, message: string, hint: string) => Problem;
}

/** A record that may be another one once more. */
type Found<E extends Entry = Entry> = { readonly entry: E } & Place;

/**
 * Entries that seem to be about the same thing: events of one day with titles alike, quotations with
 * the same words, people and organisations with one name, sources with one address, terms with one
 * form. The later file of each two is reported. Nothing is compared with everything.
 */
export function nearDuplicates(files: readonly FileReading[]): readonly Problem[] {
  // A file with a fault is mended first; it may only be misnamed.
  const sound = files.filter(({ problems }) => !problems.some(isError));
  const all = sound.flatMap((file) =>
    file.entries.map((placed): Found => {
      const at = placesIn(file, placed);
      return {
        entry: placed.entry,
        problem: (field, message, hint) => ({
          ...ofFile(file.file, 'entry/near-duplicate', message, hint),
          ...at([field]),
        }),
      };
    }),
  );
  const of = <F extends Entry['folder']>(folder: F) => {
    const seen = new Set<string>();
    return all.flatMap(({ entry, problem }) => {
      // An id that is used twice is reported as such.
      if (!isOf(folder, entry) || seen.has(entry.id)) return [];
      seen.add(entry.id);
      return [{ entry, problem }];
    });
  };
  return [
    ...events(of('timeline')),
    ...quotes(of('quotes')),
    ...actors([...of('people'), ...of('organisations')]),
    ...sources(of('sources')),
    ...terms(of('glossary')),
  ];
}

const orSay = 'or say in content/exceptions why there are both';

/** Titles share so much of their words; less will do where the events share a source, too. */
const titles = { alone: 0.5, withSource: 0.3 };

function events(found: readonly Found<Entry<'timeline'>>[]): readonly Problem[] {
  const months = Map.groupBy(found, ({ entry }) => dateOf(entry.data.date)?.earliest.slice(0, 7));
  return [...months.values()].flatMap((ofMonth) =>
    likePairs(
      ofMonth,
      ({ entry }) => entry.data.title,
      titles.withSource,
      ({ entry: a }, { entry: b }, likeness) =>
        sameTime(a.data.date, b.data.date) &&
        (likeness >= titles.alone || a.data.sources.some((id) => b.data.sources.includes(id))),
    ).map(([{ entry }, { problem }]) =>
      problem(
        'title',
        `The event "${entry.id}" is of the same day and is called alike: “${entry.data.title}”.`,
        `Merge the two if they are one event, ${orSay}.`,
      ),
    ),
  );
}

function sameTime(one: string, other: string): boolean {
  const [a, b] = [dateOf(one), dateOf(other)];
  return a !== undefined && b !== undefined && a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Fewer words than this may well be said twice. */
const fewWords = 6;
const sameWords = 0.7;

function quotes(found: readonly Found<Entry<'quotes'>>[]): readonly Problem[] {
  const line = (text: string) => ` ${wordsOf(text.replace(/[[\]]/g, '')).join(' ')} `;
  const same = repeated(found, ({ entry }) =>
    wordsOf(entry.data.text).length < fewWords ? [] : [line(entry.data.text)],
  );
  const bySpeaker = Map.groupBy(found, ({ entry }) => `${entry.data.speaker} ${entry.data.date}`);
  const alikeOfDay = [...bySpeaker.values()].flatMap((ofDay) =>
    likePairs(
      ofDay,
      ({ entry }) => entry.data.text,
      0,
      ({ entry: { data: a } }, { entry: { data: b } }, likeness) =>
        likeness >= sameWords ||
        line(a.text).includes(line(b.text)) ||
        line(b.text).includes(line(a.text)),
    ),
  );
  return onePair([...same, ...alikeOfDay]).map(([{ entry }, { problem }]) =>
    problem(
      'text',
      `The quotation "${entry.id}" has the same words, or nearly.`,
      `Keep one, with both sources; other wordings belong under its "variants"; ${orSay}.`,
    ),
  );
}

function actors(
  found: readonly Found<Entry<'people'> | Entry<'organisations'>>[],
): readonly Problem[] {
  return repeated(found, ({ entry }) => [toSlug(entry.data.name).split('-').sort().join(' ')]).map(
    ([{ entry }, { problem }]) =>
      problem(
        'name',
        `"${entry.id}" has the same name, ${entry.data.name}.`,
        `Merge the two if they are one, ${orSay}.`,
      ),
  );
}

function sources(found: readonly Found<Entry<'sources'>>[]): readonly Problem[] {
  return repeated(found, ({ entry: { data } }) => [
    data.url === undefined
      ? [data.publisher, data.published ?? '', data.title].map((part) => toSlug(part)).join(' ')
      : plainAddress(data.url),
  ]).map(([{ entry }, { problem }]) =>
    problem(
      entry.data.url === undefined ? 'title' : 'url',
      `The source "${entry.id}" is the same page.`,
      `Cite "${entry.id}" instead and delete this one, ${orSay}.`,
    ),
  );
}

function terms(found: readonly Found<Entry<'glossary'>>[]): readonly Problem[] {
  return onePair(
    repeated(found, ({ entry }) => [
      ...new Set([entry.data.term, ...(entry.data.forms ?? [])].map((form) => toSlug(form))),
    ]),
  ).map(([{ entry }, { problem }]) =>
    problem(
      'term',
      `The term "${entry.id}" has a form in common with this one; only one of them can be linked.`,
      `Take the form out of one of them, ${orSay}.`,
    ),
  );
}

/** What follows an address for the sake of counting visits. */
const counting = /^(?:utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid|ref_src)$/i;

/** An address without what does not change the page: scheme, www, fragment, tracking, last slash. */
export function plainAddress(written: string): string {
  if (!URL.canParse(written)) return written;
  const url = new URL(written);
  for (const name of [...url.searchParams.keys()])
    if (counting.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

type Pair<T> = readonly [earlier: T, later: T];

/** Each record that has a key that an earlier one has, with that one. */
function repeated<T>(found: readonly T[], keys: (each: T) => readonly string[]): Pair<T>[] {
  const first = new Map<string, T>();
  return found.flatMap((each): Pair<T>[] =>
    keys(each).flatMap((key) => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, each);
      return earlier === undefined ? [] : [[earlier, each]];
    }),
  );
}

/** One pair for each record that is reported. */
const onePair = <T>(pairs: readonly Pair<T>[]): Pair<T>[] =>
  [...new Map(pairs.toReversed().map((pair) => [pair[1], pair])).values()].toReversed();
