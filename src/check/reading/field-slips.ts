import { z } from 'astro/zod';
import { visit, type Document } from 'yaml';
import { schemas } from '../../schema/schemas.ts';

/** A slip of typing that YAML would explain in words of its own, or not find. */
export interface Slip {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Lines that begin with a space before the field's name, or have none after its colon.
 * @param suspects lines, from 1, of which or beside which the parser complains
 */
export function fieldSlips(yaml: string, suspects: ReadonlySet<number>): readonly Slip[] {
  let offset = 0;
  let above: string | undefined;
  return yaml.split('\n').flatMap((line, index): Slip[] => {
    const start = offset;
    const before = above;
    offset += line.length + 1;
    if (line.trim() === '') return [];
    above = line;
    if (![index, index + 1, index + 2].some((each) => suspects.has(each))) return [];
    const [, indent = '', hyphen = '', name = '', colon, after = ''] =
      /^( *)((?:- +)?)([A-Za-z]+)(:?)(.*)$/.exec(line.trimEnd()) ?? [];
    if (!colon || !fieldNames().has(name)) return [];
    if (/^\S/.test(after))
      return [
        {
          offset: start + indent.length + hyphen.length,
          message: `The colon of "${name}" touches what follows it.`,
          hint: 'Put a space after the colon.',
        },
      ];
    // Below a field without a value a group of fields begins.
    if (indent === '' || hyphen !== '' || !mayEnd(before, indent)) return [];
    const one = indent.length === 1;
    return [
      {
        offset: start,
        message: `This line begins with ${one ? 'a space' : 'spaces'}.`,
        hint: `Remove ${one ? 'it' : 'them'}: the name of a field stands at the beginning of its line.`,
      },
    ];
  });
}

/** Whether the line above is a field that is complete, or for an odd indent an item of a list. */
const mayEnd = (above: string | undefined, indent: string): boolean =>
  above === undefined ||
  /^[A-Za-z]+: *[^\s|>]/.test(above) ||
  (indent.length === 1 && /^ *- /.test(above));

/** Where an item of a list stands deeper than the one above, so that both are one text to YAML. */
export function gluedItems(document: Document, yaml: string): readonly Slip[] {
  // A quick look first: in few files a hyphen stands deeper than the one in the line above.
  if (!/^( *)- .*\r?\n\1 +- /m.test(yaml)) return [];
  const slips: Slip[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'PLAIN' || !range) return;
      const hyphen = /\n *(?=- )/.exec(yaml.slice(range[0], range[1]));
      if (hyphen)
        slips.push({
          offset: range[0] + hyphen.index + 1,
          message: 'Two items of the list run together.',
          hint: 'Give each hyphen the same indentation.',
        });
    },
  });
  return slips;
}

let names: ReadonlySet<string> | undefined;

/** The names of all fields that there are, of whatever kind. */
const fieldNames = (): ReadonlySet<string> =>
  (names ??= new Set(Object.values(schemas).flatMap((schema) => namesIn(schema))));

function namesIn(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return namesIn(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(namesIn);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [name, ...namesIn(field)]);
}
