import type { Root } from 'mdast';
import { proseFields, type Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { leavesOf } from '../fields.ts';
import type { FileReading } from '../file.ts';
import { fieldName, placeIn, type Problem } from '../problem.ts';

/** A text of an entry in our own words: its body, or a field of its frontmatter. */
export interface Passage {
  readonly folder: Folder;
  /** The field, without the numbers of lists: `keyPoints`, `timeline.note`; empty for the body. */
  readonly field: string;
  /** The whole frontmatter, as written. */
  readonly value: unknown;
  /** As written; in MDX with spaces where components stand. */
  readonly text: string;
  /** The Markdown tree of a body. A field is read as one paragraph. */
  readonly tree: (() => Root) | undefined;
  /** The body of the same entry; that of an article expands what its other texts shorten. */
  readonly body: string;
  /** Where a letter of the text stands in the file. */
  readonly place: (offset: number) => Pick<Problem, 'line' | 'column' | 'field'>;
}

/** What house style governs in a file: the fields that the schema declares as prose, and the body. */
export function passagesOf({ folder, parsed, texts: [body] }: FileReading): readonly Passage[] {
  if (!folder || !parsed || !body || folder === 'exceptions') return [];
  const { text } = body;
  const fields = leavesOf(schemas[folder], parsed.value).flatMap(
    ({ path, schema, value }): Passage[] => {
      if (typeof value !== 'string' || !proseFields.get(schema)) return [];
      return [
        {
          folder,
          value: parsed.value,
          field: path.filter((key) => typeof key === 'string').join('.'),
          text: value,
          tree: undefined,
          body: text,
          place: (offset) => ({ ...parsed.placeWithin(path, offset), field: fieldName(path) }),
        },
      ];
    },
  );
  const whole: Passage = {
    folder,
    value: parsed.value,
    field: '',
    text,
    tree: () => body.tree,
    body: text,
    place: (offset) => {
      const { line, column } = placeIn(text, offset);
      return body.place(line, column);
    },
  };
  return [...fields, whole];
}
