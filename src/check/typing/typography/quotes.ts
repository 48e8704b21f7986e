import type { Edit } from '../../problem.ts';

/** Straight marks of a text: those whose turn is certain, as edits, and those left to an editor. */
export interface QuoteReading {
  readonly edits: readonly Edit[];
  /** Where marks stand of which nobody can tell. */
  readonly doubtful: readonly number[];
}

/** A quick look whether a text may have any. */
export const mayQuotes = /["']/;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const word = /[\p{L}\p{M}\p{N}]/u;
const opensAfter = /^$|[\s([{—–/“‘"']/;
const closesBefore = /^$|[\s)\]}—–/.,;:!?…”’"']/;
/** Words that begin with an apostrophe: the '90s, 'tis. */
const elision = /^'(?:\d0s|tis|twas|em|til|cause|n)(?![\p{L}\p{N}])/iu;
/** A year without its century: '22. */
const shortYear = /^'\d\d(?!\d)/;
/** May end a quotation as well as be a plural's genitive: "the senators' letter". */
const genitive = /^s'\s\p{L}/u;

/**
 * Makes straight marks of an English text typographic: “ ”, ‘ ’, and ’ for apostrophes.
 * @param text one paragraph or field
 */
export function readQuotes(text: string): QuoteReading {
  const double = doubles(text);
  const single = singles(text);
  return {
    edits: [...double.edits, ...single.edits],
    doubtful: [...double.doubtful, ...single.doubtful].sort((a, b) => a - b),
  };
}

/** Only what is certain in any language: apostrophes within a word, as in Türkiye'nin. */
export const readApostrophes = (text: string): QuoteReading => ({
  edits: placesOf("'", text)
    .filter((at) => word.test(before(text, at)) && letter.test(after(text, at)))
    .filter((at) => !isPrime(text, at))
    .map((at) => turned(at, '’')),
  doubtful: [],
});

const placesOf = (mark: string, text: string): readonly number[] =>
  text.split('').flatMap((each, index) => (each === mark ? [index] : []));

const before = (text: string, at: number) => text.charAt(at - 1);
const after = (text: string, at: number) => text.charAt(at + 1);
const turned = (at: number, mark: string): Edit => ({ start: at, end: at + 1, text: mark });

/** Double marks are certain if all of a text alternate and each can only be what it then is. */
function doubles(text: string): QuoteReading {
  const places = placesOf('"', text);
  const canOpen = (at: number) =>
    opensAfter.test(before(text, at)) && !closesBefore.test(after(text, at).replace(/["']/, ''));
  const canClose = (at: number) =>
    before(text, at) !== '' &&
    !/[\s([{“‘]/.test(before(text, at)) &&
    closesBefore.test(after(text, at));
  const certain =
    places.length % 2 === 0 &&
    places.every((at, index) =>
      index % 2 === 0 ? canOpen(at) || opensBeforeSingle(text, at) : canClose(at),
    ) &&
    places.every((at) => !within(text, at));
  return certain
    ? { edits: places.map((at, index) => turned(at, index % 2 === 0 ? '“' : '”')), doubtful: [] }
    : { edits: [], doubtful: places };
}

const opensBeforeSingle = (text: string, at: number) =>
  opensAfter.test(before(text, at)) && /^"'\S/.test(text.slice(at));

/** Whether a place lies between marks that are typographic already: then single ones may be due. */
function within(text: string, at: number): boolean {
  const opened = text.slice(0, at);
  return opened.lastIndexOf('“') > opened.lastIndexOf('”');
}

/** Minutes, seconds and feet: 39°55'N, 5'10. */
const isPrime = (text: string, at: number) =>
  digit.test(before(text, at)) && (digit.test(after(text, at)) || text.includes('°'));

function singles(text: string): QuoteReading {
  const edits: Edit[] = [];
  const doubtful: number[] = [];
  /** A mark that may open a quotation, and the genitives since, which may close it. */
  let pending: { readonly open: number; readonly genitives: number[] } | undefined;
  const giveUp = () => {
    if (!pending) return;
    const { open, genitives } = pending;
    if (genitives.length === 0 && shortYear.test(text.slice(open))) edits.push(turned(open, '’'));
    else doubtful.push(open, ...genitives);
    pending = undefined;
  };
  for (const at of placesOf("'", text)) {
    const [left, right] = [before(text, at), after(text, at)];
    if (isPrime(text, at)) doubtful.push(at);
    else if (word.test(left) && letter.test(right)) edits.push(turned(at, '’'));
    else if (opensAfter.test(left) && elision.test(text.slice(at))) edits.push(turned(at, '’'));
    else if (opensAfter.test(left) && /[\p{L}\p{N}“[]/u.test(right)) {
      giveUp();
      pending = { open: at, genitives: [] };
    } else if (!/^$|[\s([{“‘]/.test(left) && closesBefore.test(right)) {
      if (pending && genitive.test(text.slice(at - 1))) pending.genitives.push(at);
      else if (pending) {
        const { open, genitives } = pending;
        edits.push(turned(open, '‘'), ...[...genitives, at].map((each) => turned(each, '’')));
        pending = undefined;
      } else if (letter.test(left)) edits.push(turned(at, '’'));
      else doubtful.push(at);
    } else doubtful.push(at);
  }
  giveUp();
  return { edits, doubtful };
}
