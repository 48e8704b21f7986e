import { aftermathDays } from '../../schema/exchange.ts';
import { sideNames, type Side } from '../../schema/side.ts';
import { shifted } from '../../schema/edtf.ts';
import type { Entry } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import { dateOf } from '../reading/date-of.ts';
import type { FileReading } from '../reading/file.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';
import { isOf, placesIn, type Tables } from '../reading/tables.ts';
import { ofFile, type Problem } from '../problem.ts';
import type { RuleCode } from '../rules/rules.ts';

type Add = (path: readonly PropertyKey[], rule: RuleCode, message: string, hint: string) => void;

/** Contested questions and exchanges whose words are not of the side, or the time, that they should be of. */
export function comparedProblems(
  files: readonly FileReading[],
  tables: Tables,
): readonly Problem[] {
  const record = recordOf(tables);
  return files.flatMap((file) =>
    file.entries.flatMap((placed): readonly Problem[] => {
      const { entry } = placed;
      const problems: Problem[] = [];
      const add = adder(problems, entry.file, placesIn(file, placed));
      if (isOf('positions', entry)) ofQuestion(entry, record, add);
      if (isOf('exchanges', entry)) ofExchange(entry, record, add);
      return problems;
    }),
  );
}

/** What is known of entries by id; what has a fault elsewhere is unknown, and nothing is said of it. */
interface Record {
  readonly sideOf: (actor: string | undefined) => Side | undefined;
  readonly quote: (id: string) => Entry<'quotes'>['data'] | undefined;
  readonly event: (id: string) => Entry<'timeline'>['data'] | undefined;
  readonly quotes: readonly Entry<'quotes'>[];
}

function recordOf({ people, organisations, quotes, timeline }: Tables): Record {
  return {
    sideOf: (actor = '') => (people.get(actor) ?? organisations.get(actor))?.data.side,
    quote: (id) => quotes.get(id)?.data,
    event: (id) => timeline.get(id)?.data,
    quotes: [...quotes.values()],
  };
}

function ofQuestion({ data }: Entry<'positions'>, record: Record, add: Add): void {
  const { sideOf } = record;
  data.sides.forEach(({ side, quotes = [] }, index) => {
    quotes.forEach((id, place) => {
      const spoken = sideOf(record.quote(id)?.speaker);
      if (spoken && spoken !== side)
        add(
          ['sides', index, 'quotes', place],
          'position/other-side',
          `The words of "${id}" are those of ${nameOf(spoken)}, not of ${nameOf(side)}.`,
          `Move them to the side "${spoken}".`,
        );
    });
    const onRecord = record.quotes.filter(
      (each) => data.events.includes(each.data.event ?? '') && sideOf(each.data.speaker) === side,
    );
    const [first, ...others] = onRecord;
    if (quotes.length === 0 && side !== 'other' && first)
      add(
        ['sides', index],
        'position/words-on-record',
        `The page says that no words of ${nameOf(side)} are on record, but "${first.id}"${others.length > 0 ? ` and ${others.length} more are` : ' is'} on events of this question.`,
        'List under "quotes" those that answer the question.',
      );
  });
  const listed = new Set(data.sides.map(({ side }) => side));
  data.events.forEach((id, index) => {
    for (const side of new Set((record.event(id)?.actors ?? []).map(sideOf))) {
      if (!side || side === 'other' || listed.has(side)) continue;
      listed.add(side);
      add(
        ['events', index],
        'position/side-left-out',
        `In "${id}" acted ${nameOf(side)}, and "sides" does not have it.`,
        `Add "- side: ${side}" under "sides": with its words, or alone if it has said nothing.`,
      );
    }
  });
}

function ofExchange({ data }: Entry<'exchanges'>, record: Record, add: Add): void {
  const period = dateOf(data.period);
  const ids = data.quotes.map((item) => (typeof item === 'string' ? item : item.id));
  const last = period && shifted(period.latest, aftermathDays);
  const place = (field: 'quotes' | 'events', id: string, index: number, written?: string) => {
    const date = dateOf(written);
    if (!period || last === undefined || !date) return;
    if (date.latest >= period.earliest && date.earliest <= last) return;
    add(
      [field, index],
      'exchange/outside',
      `The ${field === 'quotes' ? 'quotation' : 'event'} "${id}" is of ${dateWords(date)}, outside of ${dateWords(period)} and the ${aftermathDays} days after it.`,
      'Take it off the list, or widen "period".',
    );
  };
  ids.forEach((id, index) => {
    place('quotes', id, index, record.quote(id)?.date);
  });
  data.events.forEach((id, index) => {
    place('events', id, index, record.event(id)?.date);
  });
  const sides = ids.map((id) => record.sideOf(record.quote(id)?.speaker));
  const [only] = sides;
  if (only && sides.every((side) => side === only))
    add(
      ['quotes'],
      'exchange/one-side',
      `All these words are those of ${nameOf(only)}.`,
      'Add the words of another side.',
    );
}

const nameOf = (side: Side): string =>
  side === 'other'
    ? 'others'
    : sideNames[side].startsWith('U')
      ? `the ${sideNames[side]}`
      : sideNames[side];

const adder =
  (problems: Problem[], file: string, at: PlaceIn): Add =>
  (path, rule, message, hint) =>
    problems.push({ ...ofFile(file, rule, message, hint), ...at(path) });
