import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

export interface Wording {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

const kindOf = (value: unknown) =>
  value === null || value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a group of fields'
        : typeof value === 'number'
          ? 'a number'
          : typeof value === 'boolean'
            ? 'true or false'
            : 'text';

/** A value as its editor wrote it, or what kind of thing it is. */
const shown = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : kindOf(value);

const wanted: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

const valueAt = (data: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined,
    data,
  );

/** Says in plain words what zod found wrong. A union speaks for the form that fits best. */
export function inWords(
  issue: Issue,
  data: unknown,
  fields: readonly string[],
): readonly Wording[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const name = `\`${String(path.at(-1) ?? 'frontmatter')}\``;
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined)
        return [{ path, rule: 'field/missing', message: `The field ${name} is missing.` }];
      if (value === null)
        return [{ path, rule: 'field/empty', message: `The field ${name} is empty.` }];
      return [
        {
          path,
          rule: 'field/type',
          message: `The field ${name} must be ${wanted[issue.expected] ?? issue.expected}, but it is ${kindOf(value)}.`,
        },
      ];
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (value === undefined)
        return [
          {
            path,
            rule: 'field/missing',
            message: `The field ${name} is missing.`,
            hint: `One of: ${options.join(', ')}.`,
          },
        ];
      const near = nearest(shown(value), options);
      return [
        {
          path,
          rule: 'field/value',
          message: `\`${shown(value)}\` is not possible for ${name}.`,
          hint: `${near ? `Did you mean \`${near}\`? ` : ''}Possible are: ${options.join(', ')}.`,
        },
      ];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = nearest(key, fields);
        return {
          path: [...path, key],
          rule: 'field/unknown',
          message: `\`${key}\` is not a field that this entry has.`,
          hint: near ? `Did you mean \`${near}\`?` : undefined,
        };
      });
    case 'invalid_union': {
      // The form with the fewest complaints that are not about its very type is the one meant.
      const typed = issue.errors.filter(
        (branch) => !branch.some((each) => each.path.length === 0 && each.code === 'invalid_type'),
      );
      const best = [...(typed.length > 0 ? typed : issue.errors)].sort(
        (a, b) => a.length - b.length,
      )[0];
      if (!best || typed.length === 0) {
        const known =
          issue.message === 'Invalid input'
            ? `has a form that is not possible here`
            : issue.message;
        return [
          {
            path,
            rule: value === undefined ? 'field/missing' : 'field/type',
            message:
              value === undefined ? `The field ${name} is missing.` : `The field ${name} ${known}.`,
          },
        ];
      }
      const inner = typeof value === 'object' ? value : undefined;
      return best.flatMap((each) =>
        inWords(each, inner, fields).map((wording) => ({
          ...wording,
          path: [...path, ...wording.path],
        })),
      );
    }
    default: {
      const empty = issue.message === 'is empty';
      const clause = /^(is|has|needs|names|may|must)\b/.test(issue.message);
      return [
        {
          path,
          rule: empty ? 'field/empty' : 'field/value',
          message: clause
            ? `The field ${name} ${issue.message}.`
            : `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`,
        },
      ];
    }
  }
}
