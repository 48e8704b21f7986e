/**
 * Where a letter of a YAML text stands in what was written: a text may be in quotation marks, run
 * over several lines, or write a sign by an escape. An escape that is not followed letter by letter
 * gives the place before it.
 * @param written the text as it stands in the file, with its quotation marks or its `>-`
 * @param value the text that it means
 * @param offset of the letter in the value
 * @returns its offset in what was written
 */
export function placeInScalar(written: string, value: string, offset: number): number {
  let at = startOf(written);
  for (let index = 0; index < offset; index++) at = after(written, at, value.charAt(index));
  // The letter itself may stand on the next line, behind its indent.
  const found = /\s/.test(value.charAt(offset)) ? at : skipSpace(written, at);
  return Math.min(found, Math.max(0, written.length - 1));
}

/** Behind a quotation mark, or behind the line with the sign of a block text. */
function startOf(written: string): number {
  if (/^['"]/.test(written)) return 1;
  const header = /^[|>][^\n]*\n/.exec(written);
  return header ? skipSpace(written, header[0].length) : 0;
}

function skipSpace(written: string, at: number): number {
  const space = /\S/.exec(written.slice(at));
  return at + (space?.index ?? 0);
}

/** Behind a letter of the value, from the place where it is looked for. */
function after(written: string, at: number, letter: string): number {
  if (/\s/.test(letter)) return /\s/.test(written.charAt(at)) ? at + 1 : at;
  const from = skipSpace(written, at);
  if (written.startsWith("''", from) && written.startsWith("'")) return from + 2;
  if (written.startsWith('\\', from) && written.startsWith('"'))
    return from + (/^\\(?:x..|u.{4}|U.{8}|\s+|.)/.exec(written.slice(from))?.[0].length ?? 1);
  return from + 1;
}
