import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { folders } from '../../schema/id.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { formConfig } from './config.ts';

const target = { repository: undefined, branch: undefined, signIn: undefined };
const config = formConfig(target);

interface Shown {
  readonly name: string;
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly pattern?: readonly string[] | undefined;
  readonly fields?: readonly Shown[] | undefined;
  readonly types?: readonly { readonly fields: readonly Shown[] }[] | undefined;
}

// What is tested here; other properties pass through.
const shownField: z.ZodType<Shown> = z.lazy(() =>
  z.looseObject({
    name: z.string(),
    label: z.string().optional(),
    hint: z.string().optional(),
    pattern: z.array(z.string()).optional(),
    fields: z.array(shownField).optional(),
    types: z.array(z.object({ fields: z.array(shownField) })).optional(),
  }),
);
const shownCollection = z.looseObject({
  name: z.string(),
  hide: z.boolean().optional(),
  fields: z.array(shownField),
});
const collections = z.array(shownCollection).parse(config.collections);

function collection(name: string) {
  const found = collections.find((each) => each.name === name);
  if (!found) throw new Error(`no collection ${name}`);
  return found;
}

const widget = (name: string, field: string) =>
  collection(name).fields.find((each) => each.name === field);

const own = createRequire(import.meta.url).resolve('@sveltia/cms');

test.each([
  ['for the files on this computer', target],
  ['for GitHub', { repository: 'owner/name', branch: 'main', signIn: 'https://sign-in.example' }],
])('the configuration %s is as the form wants it', (_, each) => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../schema/sveltia-cms.json', `file://${own}`), 'utf8'),
  );
  if (typeof schema !== 'object' || schema === null) throw new Error('there is no schema');
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(formConfig(each))));
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...formConfig(each), backend: { name: 'nowhere' } })).toBe(false);
});

/** Paths of all fields, as their schemas declare them. */
const declared = (fields: readonly Field[], above = ''): string[] =>
  fields.flatMap(({ name, form }) => {
    const path = `${above}${name}`;
    const inner = form.is === 'list' ? form.of : form;
    const groups = inner.is === 'reference' ? (inner.or ?? []) : [inner];
    return [
      path,
      ...groups.flatMap((group) =>
        group.is === 'group'
          ? declared(group.fields, `${path}.`)
          : group.is === 'variants'
            ? group.variants.flatMap((variant) => declared(variant.fields, `${path}.`))
            : [],
      ),
    ];
  });

/** Paths of all fields that the form shows. */
const shown = (fields: readonly Shown[], above = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${above}${field.name}`;
    const ofTypes = (field.types ?? []).flatMap((type) => type.fields);
    return [path, ...shown([...(field.fields ?? []), ...ofTypes], `${path}.`)];
  });

test.each(folders)('the form shows every field of %s, and says of each what it is', (folder) => {
  const { fields } = collection(folder);
  const paths = shown(fields).filter((path) => path !== 'body');
  expect([...new Set(paths)]).toEqual([...new Set(declared(fieldsOf(folder)))]);
  for (const field of fields.filter(({ name }) => name !== 'body')) {
    expect(field).toHaveProperty('hint', expect.stringMatching(/^.+$/s));
    expect(field.label).toMatch(/^[A-Z][a-z ]+$/);
  }
});

test('what a schema asks for, the form asks for', () => {
  expect(widget('timeline', 'title')).toMatchObject({
    widget: 'string',
    maxlength: 90,
    required: true,
  });
  expect(widget('timeline', 'known')).toMatchObject({ widget: 'string', required: false });
  expect(widget('timeline', 'significance')).toMatchObject({
    widget: 'select',
    options: [1, 2, 3],
  });
  expect(widget('timeline', 'actors')).toMatchObject({
    widget: 'relation',
    collection: 'people-and-organisations',
    multiple: true,
  });
  expect(widget('articles', 'keyPoints')).toMatchObject({
    label: 'Key points',
    label_singular: 'key point',
    max: 5,
    field: { widget: 'text', label: 'Key point' },
  });
  // The form's own words for too few have a gap in them; the check says it before a save.
  expect(JSON.stringify(config)).not.toContain('"min"');
  expect(widget('sources', 'url')).toMatchObject({
    widget: 'string',
    type: 'url',
    required: false,
  });
  expect(widget('sources', 'stateRun')).toMatchObject({ widget: 'boolean', label: 'State run' });
  expect(widget('people', 'offices')).toMatchObject({ widget: 'list', label_singular: 'office' });
  expect(widget('figures', 'rows')).toMatchObject({ widget: 'text' });
});

test.each([
  [
    'timeline',
    'date',
    ['2019', '2019-07', '2019-07-12/2019-09', '2017-04~'],
    ['12.07.2019', '2019-7', ''],
    'This is no date; write 2019-07-12, ',
  ],
  [
    'articles',
    'published',
    ['2019-07-12'],
    ['2019-07', '2019-07-12/2019-07-13'],
    'This needs the exact day',
  ],
  [
    'quotes',
    'language',
    ['tr'],
    ['Turkish', 'TR'],
    'This is not a language code such as en, tr or ru.',
  ],
  [
    'sources',
    'url',
    ['https://example.org/ü'],
    ['example.org', 'ftp://example.org'],
    'This is not a web address',
  ],
])('the pattern of %s: %s', (name, field, right, wrong, words) => {
  const [pattern, message] = widget(name, field)?.pattern ?? [];
  if (pattern === undefined) throw new Error('there is no pattern');
  for (const text of right) expect(text).toMatch(new RegExp(pattern));
  for (const text of wrong) expect(text).not.toMatch(new RegExp(pattern));
  expect(message).toContain(words);
});

test('a new article is a draft, and a new event says when it was entered', () => {
  expect(widget('articles', 'draft')).toMatchObject({ widget: 'boolean', default: true });
  expect(widget('timeline', 'added')).toHaveProperty(
    'default',
    new Date().toISOString().slice(0, 10),
  );
  expect(widget('timeline', 'title')).not.toHaveProperty('default');
});

test('every reference leads to a collection that there is', () => {
  const names = new Set(collections.map(({ name }) => name));
  const used = JSON.stringify(config).match(/(?<="collection":")[^"]+/g) ?? [];
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !names.has(name))).toEqual([]);
});

test('an entry is shown with its id, and found by it', () => {
  for (const each of collections.filter(({ hide }) => hide !== true))
    expect(each['summary']).toMatch(/ · \{\{slug\}\}$/);
  expect(widget('quotes', 'event')).toMatchObject({
    display_fields: ['{{title}} ({{date}}) · {{slug}}'],
    search_fields: ['title', 'date', '{{slug}}'],
  });
});

test('no two collections have one name', () => {
  const seen = collections.filter(({ hide }) => hide !== true);
  for (const name of ['label', 'label_singular'])
    expect(new Set(seen.map((each) => each[name])).size).toBe(seen.length);
  expect(collection('articles-mdx')).toMatchObject({
    label: 'Articles with components (.mdx)',
    label_singular: 'article with components (.mdx)',
  });
});

test('ids are chosen once, and MDX is not begun here', () => {
  for (const each of collections.filter(({ hide }) => hide !== true))
    expect(each).toMatchObject({ slug: { editable: ['create'] } });
  expect(collection('articles-mdx')).toMatchObject({ create: false, folder: 'content/articles' });
});
