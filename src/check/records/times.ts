import type { Entry } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import { dateOf } from '../reading/date-of.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';
import { ofFile, type Problem } from '../problem.ts';
import type { RuleCode } from '../rules/rules.ts';
import type { Tables } from '../reading/tables.ts';

/** Words on a statement are of its day; a week is left for a date that is that of the report. */
const daysAroundStatement = 7;
/** Words before an event foretell or oppose it; older ones are about something else. */
const daysBeforeEvent = 60;
/** Words after an event look back at it. */
const daysAfterEvent = 366;

/** Whether an event is reported by something older than itself, or known later than it was printed. */
export function eventTimes(
  event: Entry<'timeline'>,
  { sources }: Tables,
  at: PlaceIn,
): readonly Problem[] {
  const happened = dateOf(event.data.date);
  if (!happened) return [];
  const published = event.data.sources.map((id) => ({
    id,
    date: dateOf(sources.get(id)?.data.published),
  }));
  const problems: Problem[] = [];
  const add = adder(problems, event.file, at);
  // One that is older may explain; but something must have been written once it had happened.
  const dates = published.map(({ date }) => date);
  const newest = dates.reduce((a, b) => (a && b && a.latest > b.latest ? a : b), dates[0]);
  if (newest && dates.every((date) => date && date.latest < happened.earliest))
    add(
      ['date'],
      'source/too-early',
      `The newest source is of ${dateWords(newest)}, older than the event, which is of ${dateWords(happened)}.`,
      'Mend the date, or add a source that reports what happened.',
    );
  const known = dateOf(event.data.known);
  if (!known) return problems;
  const before = published.find(
    ({ date }) => date && date.latest < known.earliest && date.earliest >= happened.earliest,
  );
  if (before?.date)
    add(
      ['known'],
      'event/known-later',
      `The source "${before.id}" is of ${dateWords(before.date)}, older than the day on which the event became known, ${dateWords(known)}.`,
      'Mend "known", or the date of the source.',
    );
  return problems;
}

/** Whether a quotation was printed before it was spoken, or lies far from the event that it is about. */
export function quoteTimes(
  quote: Entry<'quotes'>,
  { sources, timeline }: Tables,
  at: PlaceIn,
): readonly Problem[] {
  const spoken = dateOf(quote.data.date);
  if (!spoken) return [];
  const problems: Problem[] = [];
  const add = adder(problems, quote.file, at);
  const printed = [
    ...quote.data.sources.map((id, index) => ({ id, path: ['sources', index] })),
    ...(quote.data.variants ?? []).map(({ source: id }, index) => ({
      id,
      path: ['variants', index, 'source'],
    })),
  ];
  for (const { id, path } of printed) {
    const published = dateOf(sources.get(id)?.data.published);
    if (published && published.latest < spoken.earliest)
      add(
        path,
        'source/too-early',
        `The source "${id}" is of ${dateWords(published)}, older than the words, which are of ${dateWords(spoken)}.`,
        'Mend the date of the quotation or of the source, or cite another source.',
      );
  }
  const event = timeline.get(quote.data.event ?? '');
  const happened = dateOf(event?.data.date);
  if (!event || !happened) return problems;
  const before = days(spoken.latest, happened.earliest);
  const after = days(happened.latest, spoken.earliest);
  const own = event.data.kind === 'statement' && event.data.actors.includes(quote.data.speaker);
  const dates = `The words are of ${dateWords(spoken)}, the event "${event.id}" of ${dateWords(happened)}`;
  if (own && Math.max(before, after) > daysAroundStatement)
    add(
      ['event'],
      'quote/other-day',
      `${dates}; it is a statement by the same speaker.`,
      'Mend one of the dates, or name another event.',
    );
  else if (before > daysBeforeEvent || after > daysAfterEvent)
    add(
      ['event'],
      'quote/far-from-event',
      `${dates}, ${Math.max(before, after)} days apart.`,
      'Mend the year, name the event that the words are about, or leave "event" out.',
    );
  return problems;
}

/** What an article lists, by id, although it lies outside of the period that the article covers. */
export function outsidePeriod(
  article: Entry<'articles'>,
  tables: Tables,
  at: PlaceIn,
): readonly Problem[] {
  const period = dateOf(article.data.period);
  if (!period) return [];
  const problems: Problem[] = [];
  const add = adder(problems, article.file, at);
  for (const [field, noun] of [
    ['timeline', 'event'],
    ['quotes', 'quotation'],
  ] as const)
    for (const [index, item] of (article.data[field] ?? []).entries()) {
      const id = typeof item === 'string' ? item : item.id;
      const date = dateOf(tables[field].get(id)?.data.date);
      if (date && (date.latest < period.earliest || date.earliest > period.latest))
        add(
          [field, index],
          'article/period',
          `The ${noun} "${id}" is of ${dateWords(date)}, outside of the article’s period, ${dateWords(period)}.`,
          'Take it off the list, or widen "period".',
        );
    }
  return problems;
}

const adder =
  (problems: Problem[], file: string, at: PlaceIn) =>
  (path: readonly PropertyKey[], rule: RuleCode, message: string, hint: string) =>
    problems.push({ ...ofFile(file, rule, message, hint), ...at(path) });

/** How many days the second day lies after the first; negative if before. */
const days = (first: string, second: string) =>
  Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
