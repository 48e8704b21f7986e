import { domainToUnicode } from 'node:url';
import { visit } from 'unist-util-visit';
import { schemas } from '../../schema/schemas.ts';
import type { FileReading } from '../reading/file.ts';
import { fieldName, placeIn, type Problem } from '../problem.ts';
import { references } from '../reading/references.ts';
import {
  foreignLetter,
  hasOtherScripts,
  inLatin,
  looksLatin,
  mixesScripts,
  scriptsIn,
} from './scripts.ts';
import { stringsIn } from '../reading/strings.ts';

type Fault = Pick<Problem, 'rule' | 'message' | 'hint'>;

const word = /[\p{L}\p{M}]+/gu;
/** Ids in citations, blocks and marks, and addresses in links, which rules of their own look at. */
const notProse = /\[@[^\]]*\]|\{[^}]*\}|\]\([^)]*\)|https?:\/\/\S+/g;

/**
 * Words and web addresses with letters of one script that look like those of another (UTS #39): they
 * cannot be found by a search, or lead elsewhere than they seem to.
 */
export function lookAlikeProblems(file: FileReading): readonly Problem[] {
  const { folder, parsed } = file;
  if (!folder || !parsed) return [];
  let ids: ReadonlySet<string | undefined> | undefined;
  const isId = (path: readonly PropertyKey[]) =>
    (ids ??= new Set(
      references(schemas[folder], parsed.value).map((reference) => fieldName(reference.path)),
    )).has(fieldName(path));
  const inFields = stringsIn(parsed.value).flatMap(({ text, path }) => {
    const found = path.at(-1) === 'url' ? urlFault(text) : wordFaults(blanked(text))[0]?.fault;
    // An id that leads nowhere is reported as such.
    if (!found || isId(path)) return [];
    return [{ ...found, file: file.file, ...parsed.place(path), field: fieldName(path) }];
  });
  return [...inFields, ...inBody(file, parsed.body, parsed.bodyLine), ...inLinks(file)];
}

const inBody = ({ file }: FileReading, body: string, bodyLine: number): readonly Problem[] =>
  wordFaults(blanked(body)).map(({ offset, fault }) => {
    const { line, column } = placeIn(body, offset);
    return { ...fault, file, line: bodyLine + line - 1, column, field: undefined };
  });

const inLinks = ({ file, texts }: FileReading): readonly Problem[] =>
  texts.flatMap((text) => {
    const found: Problem[] = [];
    if (!/https?:/i.test(text.text)) return found;
    visit(text.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const fault = urlFault(node.url);
      const { line, column } = placeIn(text.text, node.position?.start.offset ?? 0);
      if (fault) found.push({ ...fault, file, ...text.place(line, column) });
    });
    return found;
  });

const blanked = (text: string) =>
  hasOtherScripts(text) ? text.replace(notProse, (part) => ' '.repeat(part.length)) : text;

function wordFaults(text: string): readonly { readonly offset: number; readonly fault: Fault }[] {
  if (!hasOtherScripts(text)) return [];
  // Greek or Cyrillic by itself is what it seems, unless all of it could be Latin.
  const asLatin = scriptsIn(text).has('Latin') && looksLatin(text);
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const scripts = scriptsIn(written);
    const mixed = mixesScripts(scripts);
    if (!mixed && !(asLatin && !scripts.has('Latin') && scripts.size > 0)) return [];
    return {
      offset: index,
      fault: {
        rule: 'text/look-alike',
        message: foreignLetter(written) ?? '',
        hint: `Write "${inLatin(written)}" with Latin letters alone: a search does not find it otherwise.`,
      },
    };
  });
}

/** What is not as it looks in a web address; nothing if the text is none. */
export function urlFault(written: string): Fault | undefined {
  const url = /^https?:/i.test(written) && URL.canParse(written) ? new URL(written) : undefined;
  if (!url) return undefined;
  const fault = (message: string, hint: string): Fault => ({
    rule: 'link/look-alike',
    message,
    hint,
  });
  const host = domainToUnicode(url.hostname);
  if (url.username !== '' || url.password !== '')
    return fault(
      `The address leads to "${host}": what stands before the @ is not its host.`,
      `If that is meant, write it without "${written.slice(0, written.lastIndexOf('@') + 1).replace(/^https?:\/\//i, '')}".`,
    );
  const typed = /^https?:\/\/([^/?#]*)/i.exec(written)?.[1] ?? '';
  if (/(?:^|\.)xn--/i.test(typed))
    return fault(
      `The host name is written in code; it stands for "${host}".`,
      'Write it in its own letters, so that readers see where it leads.',
    );
  if (scriptsIn(host).size > 1)
    return fault(
      `The host name mixes scripts. ${foreignLetter(host) ?? ''}`,
      `Copy the address anew from the page itself; did you mean "${inLatin(host)}"?`,
    );
  const mixed = [...decoded(url.pathname + url.search).matchAll(word)].find(([each]) =>
    mixesScripts(scriptsIn(each)),
  );
  if (mixed)
    return fault(
      `A word of the address mixes scripts. ${foreignLetter(mixed[0]) ?? ''}`,
      'Copy the address anew from the page itself.',
    );
  return undefined;
}

/** An address in letters, as far as it can be read so. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is no business of this rule.
    return text;
  }
}
