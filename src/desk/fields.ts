import { z } from 'astro/zod';
import { targetsOf } from '../check/reading/references.ts';
import { variantsOf } from '../check/reading/shape.ts';
import type { Folder } from '../schema/id.ts';
import { schemas } from '../schema/schemas.ts';

/** What a field holds, as far as asking for it and writing it need to know. */
export type Form =
  /** `written` says what the text is, where it is more than words: a date, a web address. */
  | { readonly is: 'text'; readonly written?: string }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly options: readonly (string | number)[] }
  | {
      readonly is: 'reference';
      readonly targets: readonly Folder[];
      /** Further forms that it may take: with a note, or the whole record written in place. */
      readonly or?: readonly Form[];
    }
  | { readonly is: 'list'; readonly of: Form }
  | { readonly is: 'group'; readonly fields: readonly Field[] }
  /** One of several groups of fields; the field named by `key` says which. */
  | { readonly is: 'variants'; readonly key: string; readonly variants: readonly Variant[] };

/** One of several groups of fields, without the field that says which it is. */
export interface Variant {
  readonly value: string;
  /** What the description of that field says. */
  readonly help: string;
  readonly fields: readonly Field[];
}

/** One field of an entry, as its schema declares it. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  /** What `.describe()` says of it. */
  readonly help: string;
  readonly form: Form;
  readonly schema: z.ZodType;
}

/** The fields of the entries in a folder, in the order of their schema. */
export const fieldsOf = (folder: Folder): readonly Field[] => fieldsIn(schemas[folder]);

const fieldsIn = (schema: z.ZodObject): readonly Field[] =>
  Object.entries(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType
      ? {
          name,
          required: !(field instanceof z.ZodOptional),
          help: field.description ?? '',
          form: formOf(field),
          schema: field,
        }
      : [],
  );

function formOf(schema: unknown): Form {
  if (schema instanceof z.ZodOptional) return formOf(schema.unwrap());
  if (!(schema instanceof z.ZodType)) return { is: 'text' };
  const targets = targetsOf(schema);
  if (targets) return { is: 'reference', targets };
  if (schema instanceof z.ZodBoolean) return { is: 'flag' };
  if (schema instanceof z.ZodArray) return { is: 'list', of: formOf(schema.element) };
  if (schema instanceof z.ZodObject) return { is: 'group', fields: fieldsIn(schema) };
  if (schema instanceof z.ZodEnum) return { is: 'choice', options: schema.options };
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const variants = variantsOf(schema).map(({ value, schema: group }): Variant => {
      const all = fieldsIn(group);
      return {
        value,
        help: all.find(({ name }) => name === key)?.help ?? '',
        fields: all.filter(({ name }) => name !== key),
      };
    });
    return { is: 'variants', key, variants };
  }
  if (schema instanceof z.ZodUnion) {
    const literals = schema.options.flatMap((option) =>
      option instanceof z.ZodLiteral ? [...option.values] : [],
    );
    const options = literals.filter((each) => typeof each === 'string' || typeof each === 'number');
    if (options.length > 0) return { is: 'choice', options };
    // Of several forms the first is the shortest: an event by its id alone.
    const [first, ...or] = schema.options.map(formOf);
    return first?.is === 'reference' ? { ...first, or } : (first ?? { is: 'text' });
  }
  const written = schema.meta()?.['written'];
  return typeof written === 'string' ? { is: 'text', written } : { is: 'text' };
}
