import { z } from 'astro/zod';
import { exception } from '../../schema/exception.ts';
import type { Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { targetsOf } from '../reading/references.ts';
import { ruleCodes, rules } from '../rules/rules.ts';
import type { KnownId } from './known-ids.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (draft 7, which YAML language servers read) of the frontmatter in a folder. The
 * help of each field is its description; where a field names other entries, those that there are
 * stand beside “any text”, so that an editor offers them: whether an id leads anywhere, the check
 * says. Messages for a wrong form are given under `patternErrorMessage`, as VS Code reads it.
 * @param known the entries of each folder
 */
export function jsonSchemaOf(
  folder: Folder,
  known: ReadonlyMap<Folder, readonly KnownId[]>,
): JsonSchema {
  const named = new Map<Folder, readonly KnownId[]>();
  const schema = z.toJSONSchema(schemas[folder], {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema: field, jsonSchema }) => {
      if (!(field instanceof z.ZodType)) return;
      delete jsonSchema['written'];
      delete jsonSchema['lines'];
      delete jsonSchema['holds'];
      if (jsonSchema.format === 'uri') {
        // An address may have letters that a URI may not, as browsers show it.
        delete jsonSchema.format;
        jsonSchema.pattern = String.raw`^https?://\S+$`;
      }
      const targets = targetsOf(field);
      if (targets) {
        delete jsonSchema['refersTo'];
        delete jsonSchema.type;
        delete jsonSchema.minLength;
        const there = targets.filter((target) => (known.get(target)?.length ?? 0) > 0);
        jsonSchema.anyOf = [
          ...there.map((target) => ({ $ref: `#/definitions/${target}` })),
          { type: 'string', minLength: 1 },
        ];
        for (const target of there) named.set(target, known.get(target) ?? []);
      } else if (field === exception.shape.rule)
        // The schemas stand below the check and do not know its rules.
        jsonSchema.enum = ruleCodes.filter((code) => rules[code].acceptable);
      else if (jsonSchema.pattern !== undefined)
        jsonSchema['patternErrorMessage'] ??= complaintOf(field);
    },
  });
  const definitions = Object.fromEntries(
    [...named].map(([target, entries]) => [target, choiceOf(entries)]),
  );
  return { ...schema, definitions };
}

const choiceOf = (known: readonly KnownId[]): JsonSchema => ({
  anyOf: known.map(({ id, label }) => ({ const: id, description: label })),
});

/** What the schema says of a text in a wrong form. */
function complaintOf(schema: z.ZodType): string | undefined {
  const message = schema.safeParse(' ').error?.issues[0]?.message;
  return message === undefined ? undefined : `The text ${message}.`;
}
