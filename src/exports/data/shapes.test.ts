import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { versionOf } from './data-set.ts';
import { forms, type FormName } from './forms.ts';
import { jsonSchema } from './json-schema.ts';
import { differenceOf, nextVersion, withoutWords } from './shape-change.ts';

interface Kept {
  readonly version: string;
  readonly shape: unknown;
}

const keptFile = (name: string) => path.join(import.meta.dirname, 'kept-shapes', `${name}.yaml`);

// Object.keys forgets the names that the type knows.
describe.each(Object.keys(forms) as FormName[])('the shape of %s', (name) => {
  const form = forms[name];
  const version = versionOf(form);
  const shape = withoutWords(jsonSchema(form, `https://example.org/${name}`));

  test('is the one that was published under its version', async () => {
    const file = keptFile(name);
    if (existsSync(file)) {
      // What this test has written.
      const kept = parse(readFileSync(file, 'utf8')) as Kept;
      const difference = differenceOf(kept.shape, shape);
      const least = nextVersion(kept.version, difference);
      const verdict =
        difference === 'broken' ? 'a field is gone or means something else' : 'fields are new';
      if (difference !== 'none' && version.localeCompare(least, 'en', { numeric: true }) < 0)
        throw new Error(
          `The shape of "${name}" has changed: ${verdict}. Those who read the files must be told. ` +
            `Put a change with the version ${least} first in its "changes", in src/exports/data, ` +
            `say in words what is different, and run this test once with -u.`,
        );
    }
    await expect(
      stringify(
        { version, shape },
        { singleQuote: true, lineWidth: 0, aliasDuplicateObjects: false },
      ),
    ).toMatchFileSnapshot(file);
  });

  test('says what every field is', () => {
    const silent: string[] = [];
    const visit = (value: unknown, at: string) => {
      if (typeof value !== 'object' || value === null) return;
      const { properties } = value as { properties?: Record<string, { description?: string }> };
      for (const [field, inner] of Object.entries(properties ?? {})) {
        if (inner.description === undefined) silent.push(`${at}.${field}`);
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${at}.${key}`);
    };
    visit(jsonSchema(form, 'https://example.org/'), name);
    expect(silent).toEqual([]);
  });

  test('has its changes in order, the newest first', () => {
    const versions = form.changes.map((change) => change.version);
    const sorted = versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    expect(versions).toEqual(sorted);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('a change of shape', () => {
  const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });
  const before = object({ id: { type: 'string' }, at: object({ day: { type: 'string' } }) });

  test.each([
    ['none', before],
    ['added', object({ ...before.properties, more: { type: 'number' } })],
    ['added', object({ id: { type: 'string' }, at: object({ day: { type: 'string' }, x: {} }) })],
    ['broken', object({ id: { type: 'string' } })],
    ['broken', object({ ...before.properties, id: { type: 'number' } })],
    ['broken', object({ ...before.properties, id: { type: ['string', 'null'] } })],
    ['broken', object(before.properties, ['at'])],
    ['broken', { type: 'array', items: before }],
  ])('is %s', (difference, after) => {
    expect(differenceOf(before, after)).toBe(difference);
    expect(differenceOf({ items: before }, { items: after })).toBe(difference);
  });

  test.each([
    ['none', '1.2.3'],
    ['added', '1.3.0'],
    ['broken', '2.0.0'],
  ] as const)('%s asks for version %s', (difference, version) => {
    expect(nextVersion('1.2.3', difference)).toBe(version);
  });

  test('of words is none', () => {
    const described = { description: 'Old.', properties: { title: { description: 'A title.' } } };
    expect(withoutWords(described)).toEqual({ properties: { title: {} } });
  });
});
