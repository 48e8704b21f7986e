import type { z } from 'astro/zod';
import { idPattern } from '../../schema/id.ts';
import { toSlug } from '../../schema/slug.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { RuleCode } from '../rules/rules.ts';
import { fieldsAt, meantForm, valueAt } from './shape.ts';

type Issue = z.core.$ZodIssue;

export interface Wording {
  readonly path: readonly PropertyKey[];
  readonly rule: RuleCode;
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

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The frontmatter';
  return typeof last === 'number'
    ? `Item ${last + 1} of "${String(path.at(-2))}"`
    : `The field "${String(last)}"`;
}

/**
 * Says in plain words what zod found wrong. A union speaks for the form that is meant.
 * @param data the whole frontmatter as written
 * @param schema the one that it is held to
 */
export function inWords(issue: Issue, data: unknown, schema: unknown): readonly Wording[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const name = nameOf(path);
  const absent: Wording | undefined =
    value === undefined
      ? { path, rule: 'field/missing', message: `${name} is missing.` }
      : value === null
        ? { path, rule: 'field/empty', message: `${name} is empty.` }
        : undefined;
  switch (issue.code) {
    case 'invalid_type': {
      const hint =
        issue.expected === 'string' && (Number.isFinite(value) || typeof value === 'boolean')
          ? `Put it between quotation marks: '${String(value)}'.`
          : issue.expected === 'array' && typeof value === 'string'
            ? `Write each item on its own line below the field: ${firstItem(value)}`
            : undefined;
      return [
        absent ?? {
          path,
          rule: 'field/type',
          message: `${name} must be ${wanted[issue.expected] ?? issue.expected}, but it is ${kindOf(value)}.`,
          hint,
        },
      ];
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      const list = `One of: ${options.join(', ')}.`;
      if (absent) return [{ ...absent, hint: list }];
      const near = didYouMean(shown(value), options);
      return [
        {
          path,
          rule: 'field/value',
          message: `${name} cannot be "${shown(value)}".`,
          hint: near === undefined ? list : `${near} ${list}`,
        },
      ];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const fields = fieldsAt(schema, data, path);
        return {
          path: [...path, key],
          rule: 'field/unknown',
          message: `There is no field "${key}" here.`,
          hint: didYouMean(key, fields) ?? `Fields are: ${fields.join(', ')}.`,
        };
      });
    case 'invalid_union': {
      // Groups of fields of which one field says which is meant, and it says none of them.
      if ('options' in issue)
        return inWords(
          { code: 'invalid_value', values: issue.options.filter(isName), path, message: '' },
          data,
          schema,
        );
      if (absent) return [absent];
      const meant = meantForm(issue.errors);
      if (meant === undefined || issue.message !== 'Invalid input')
        return [
          {
            path,
            rule: issue.message === 'Invalid input' ? 'field/type' : 'field/value',
            message:
              issue.message === 'Invalid input'
                ? `${name} cannot be ${kindOf(value)}.`
                : `${name} ${issue.message}.`,
          },
        ];
      return (issue.errors[meant] ?? []).flatMap((each) =>
        inWords({ ...each, path: [...path, ...each.path] }, data, schema),
      );
    }
    default: {
      const empty = issue.message === 'is empty';
      const missing = issue.message.startsWith('is missing');
      const clause = /^(?:is|has|needs|names|may|must)\b/.test(issue.message);
      return [
        {
          path,
          rule: empty ? 'field/empty' : missing ? 'field/missing' : 'field/value',
          message: clause
            ? `${name} ${issue.message}.`
            : `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`,
          hint: idHint(issue, value) ?? optionHint(issue, value),
        },
      ];
    }
  }
}

const isName = (value: unknown) => typeof value === 'string';

/** The first item of a list that was written in one line. */
function firstItem(written: string): string {
  const pieces = written.split(',').map((piece) => piece.trim());
  // A sentence may have commas of its own.
  const areItems = pieces.every((piece) => piece.split(/\s+/).length <= 3);
  return `- ${areItems ? (pieces[0] ?? '') : written.trim()}`;
}

/** What a text may be instead, where the schema says so of one that is none of these. */
function optionHint(issue: Issue, value: unknown): string | undefined {
  const options: unknown = issue.code === 'custom' ? issue.params?.['options'] : undefined;
  if (!Array.isArray(options) || typeof value !== 'string') return undefined;
  const labels = options.map(String);
  if (labels.length === 0) return undefined;
  // Labels have capitals and spaces, which the search for the nearest leaves aside.
  const folded = labels.map((label) => toSlug(label));
  const near = labels[folded.indexOf(nearest(value, folded) ?? '')];
  return near === undefined
    ? `One of: ${labels.map((label) => `"${label}"`).join(', ')}.`
    : `Did you mean "${near}"?`;
}

/** What an id would be in its permanent form. */
const idHint = (issue: Issue, value: unknown) =>
  issue.code === 'invalid_format' &&
  issue.pattern === String(idPattern) &&
  typeof value === 'string' &&
  toSlug(value) !== ''
    ? `Write ${toSlug(value)}.`
    : undefined;
