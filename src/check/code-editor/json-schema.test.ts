import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { folders } from '../../schema/id.ts';
import { readContent } from '../read.ts';
import { ruleCodes, rules } from '../rules/rules.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { knownIds } from './known-ids.ts';

const { files } = readContent('content');
// A few of each folder: ajv nests as deep as there are choices.
const known = new Map(
  [...knownIds(files.values())].map(([folder, entries]) => [folder, entries.slice(0, 50)]),
);
const ajv = new Ajv({ allErrors: true, strictTypes: false, allowUnionTypes: true });
ajv.addVocabulary(['patternErrorMessage']);

const validators = new Map(
  folders.map((folder) => [folder, ajv.compile(jsonSchemaOf(folder, known))]),
);
const faultsIn = (folder: (typeof folders)[number], data: unknown) => {
  const validate = validators.get(folder);
  validate?.(data);
  return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

test('every entry that the check accepts follows the schema of its folder', () => {
  const faults = [...files.values()].flatMap(({ file, folder, parsed }) =>
    folder && parsed ? faultsIn(folder, parsed.value).map((fault) => `${file}: ${fault}`) : [],
  );
  expect(faults).toEqual([]);
});

const event = {
  title: 'The first parts land',
  date: '2019-07-12',
  kind: 'delivery',
  actors: ['turkey'],
  significance: 3,
  confidence: 'confirmed',
  sources: ['a-source-that-is-not-there-yet'],
};

test('a date in each form is one, a bare year included', () => {
  for (const date of ['2019-07-12', '2019-07', '2019', 2019, '2019-07/2019-09', '2017-04~'])
    expect(faultsIn('timeline', { ...event, date })).toEqual([]);
});

test('finds what is wrong in the form of a field', () => {
  expect(faultsIn('timeline', { ...event, date: '12 July 2019' })).toEqual(['/date pattern']);
  expect(faultsIn('timeline', { ...event, date: '2019-13' })).toEqual(['/date pattern']);
  expect(faultsIn('timeline', { ...event, kind: 'party' })).toEqual(['/kind enum']);
  expect(faultsIn('timeline', { ...event, titel: 'x' })).toEqual([' additionalProperties']);
  expect(faultsIn('timeline', { ...event, actors: [] })).toEqual(['/actors minItems']);
});

test('every field says what it is for, and every pattern what would be right', () => {
  const silent: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (node === null || typeof node !== 'object') return;
    const [properties, pattern, message] = ['properties', 'pattern', 'patternErrorMessage'].map(
      (key): unknown => Reflect.get(node, key),
    );
    if (properties !== null && typeof properties === 'object')
      for (const [name, field] of Object.entries(properties) as [string, object][])
        if (!('description' in field)) silent.push(`${path}.${name}`);
    if (typeof pattern === 'string' && typeof message !== 'string') silent.push(path);
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
  };
  for (const folder of folders) walk(jsonSchemaOf(folder, new Map()), folder);
  expect(silent).toEqual([]);
});

test('offers the rules that an exception may be made from', () => {
  expect(JSON.stringify(jsonSchemaOf('exceptions', known))).toContain(
    JSON.stringify({ enum: ruleCodes.filter((code) => rules[code].acceptable) }).slice(1, -1),
  );
});
