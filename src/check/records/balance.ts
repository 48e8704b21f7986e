import { balanceOf, type Weighed } from '../../story/balance.ts';
import { independentReports } from '../../story/independence.ts';
import { isDocument, namesTheState } from '../../story/standing.ts';
import { sideNames, side as sides, type Side } from '../../schema/side.ts';
import type { Entry } from '../../story/types.ts';
import type { FileReading } from '../reading/file.ts';
import { isOf } from '../reading/tables.ts';
import type { PlaceIn } from '../reading/frontmatter.ts';
import { fieldName, ofFile, type Problem } from '../problem.ts';
import { valueAt } from '../reading/shape.ts';

interface Around {
  readonly sideOf: (actor: string) => readonly { readonly side: Side }[];
  readonly spokenAt: (event: string) => Weighed['quotes'];
  readonly answersTo: (event: string) => readonly string[];
  readonly sources: ReadonlyMap<string, Entry<'sources'>>;
  /** Whether every file could be read; else somebody may be heard of whom nothing is known. */
  readonly whole: boolean;
}

/**
 * Events in which a side concerned is not heard, or which rest on too little. Speakers and
 * quotations are taken from what was written: one with a fault elsewhere still counts as heard.
 */
export function balanceProblems(files: readonly FileReading[]): readonly Problem[] {
  const around = surroundings(files);
  return files.flatMap(({ entries, parsed }) =>
    entries.flatMap(({ entry, path }) => {
      if (!parsed || !isOf('timeline', entry)) return [];
      const at: PlaceIn = (field) => ({
        ...parsed.place([...path, ...field]),
        field: fieldName([...path, ...field]),
      });
      return [...unheard(entry, around, at), ...restingOnLittle(entry, around, at)];
    }),
  );
}

function unheard(event: Entry<'timeline'>, around: Around, at: PlaceIn): readonly Problem[] {
  const { data, id, file } = event;
  if (!around.whole || (data.confidence !== 'disputed' && data.significance < 3)) return [];
  const { contested, missing } = balanceOf({
    confidence: data.confidence,
    significance: data.significance,
    actors: data.actors.flatMap(around.sideOf),
    positions: (data.positions ?? []).map(({ by }) => ({ by: around.sideOf(by ?? '')[0] })),
    quotes: around.spokenAt(id),
    answeredBy: around.answersTo(id).map((answer) => ({ quotes: around.spokenAt(answer) })),
  });
  if (!contested || missing.length === 0) return [];
  return [
    {
      ...ofFile(
        file,
        'balance/side-unheard',
        `Not heard here: ${missing.map((side) => sideNames[side]).join(', ')}.`,
        `Register their words with "event: ${id}", or mark the event in which they answer with "answers: ${id}".`,
      ),
      ...at(['actors']),
    },
  ];
}

function restingOnLittle(
  { data, file, body }: Entry<'timeline'>,
  around: Around,
  at: PlaceIn,
): readonly Problem[] {
  const ids = [...data.sources, ...(data.positions ?? []).flatMap(({ sources }) => sources)];
  const named = new Set(ids);
  const cited = [...named].flatMap((id) => around.sources.get(id)?.data ?? []);
  // What a source with a fault would say is not known.
  if (cited.length < named.size) return [];
  const problems: Problem[] = [];
  const { confidence } = data;
  const needsTwo =
    confidence === 'disputed' || (confidence === 'confirmed' && data.significance > 1);
  if (needsTwo && independentReports(cited) === 1 && !cited.some(({ kind }) => isDocument(kind)))
    problems.push({
      ...ofFile(
        file,
        'balance/one-source',
        `The event is called ${confidence}, and ${cited.length === 1 ? 'one source carries it' : `its ${cited.length} sources repeat one report`}.`,
        'Add a source of its own, or write "confidence: reported".',
      ),
      ...at(['confidence']),
    });
  if (cited.every(({ stateRun }) => stateRun) && !namesTheState(`${data.title} ${body}`))
    problems.push({
      ...ofFile(
        file,
        'balance/state-only',
        'Only state-run outlets carry the event, and its account does not say so.',
        'Name the outlet as state-run in the text: “the Russian state agency TASS reported …”.',
      ),
      ...at(['sources']),
    });
  return problems;
}

function surroundings(files: readonly FileReading[]): Around {
  const speakers = new Map<unknown, { readonly side: Side }>();
  const spoken = new Map<unknown, unknown[]>();
  const answers = new Map<unknown, string[]>();
  const found = new Map<string, Entry<'sources'>>();
  const add = <T>(lists: Map<unknown, T[]>, key: unknown, value: T) => {
    if (key !== undefined)
      lists
        .set(key, lists.get(key) ?? [])
        .get(key)
        ?.push(value);
  };
  const addQuote = (value: unknown) => {
    add(spoken, valueAt(value, ['event']), valueAt(value, ['speaker']));
  };
  for (const { folder, id, parsed, entries } of files) {
    if (folder === 'people' || folder === 'organisations') {
      const side = sides.safeParse(valueAt(parsed?.value, ['side'])).data;
      if (side) speakers.set(id, { side });
    }
    if (folder === 'quotes') addQuote(parsed?.value);
    const inPlace = folder === 'articles' ? valueAt(parsed?.value, ['quotes']) : undefined;
    if (Array.isArray(inPlace)) inPlace.forEach(addQuote);
    for (const { entry } of entries)
      if (isOf('timeline', entry)) add(answers, entry.data.answers, entry.id);
      else if (isOf('sources', entry)) found.set(entry.id, entry);
  }
  const sideOf = (actor: unknown) => speakers.get(actor) ?? [];
  return {
    sideOf: (actor) => [sideOf(actor)].flat(),
    spokenAt: (event) => (spoken.get(event) ?? []).flatMap(sideOf),
    answersTo: (event) => answers.get(event) ?? [],
    sources: found,
    whole: files.every(({ parsed }) => parsed !== undefined),
  };
}
