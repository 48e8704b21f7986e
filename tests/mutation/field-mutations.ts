import fc from 'fast-check';
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { folders } from '../../src/schema/id.ts';
import { made, pick, type Draft, type Mutation } from './draft.ts';

const at = fc.nat(9999);
type Path = readonly (string | number)[];

/** Every place of a frontmatter, with the lists and records themselves. */
function paths(node: unknown, path: Path = []): readonly Path[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [[...path, name], ...paths(value, [...path, name])];
    });
  if (isSeq(node))
    return node.items.flatMap((item, index) => [
      [...path, index],
      ...paths(item, [...path, index]),
    ]);
  return [];
}

/** Changes the frontmatter as a tree; a text that is no YAML stays. */
const frontmatter =
  (change: (document: Document, paths: readonly Path[]) => void) => (draft: Draft) => {
    draft.edit((text) => {
      const match = /^---\n([\s\S]*?\n)---(?=\n)/.exec(text);
      if (!match) return text;
      try {
        const document = parseDocument(match[1] ?? '');
        if (document.errors.length > 0 || !isMap(document.contents)) return text;
        change(document, paths(document.contents));
        return `---\n${document.toString({ lineWidth: 0 })}---${text.slice(match[0].length)}`;
      } catch {
        // What cannot be parsed, or a key that cannot be set, no editor's form could write.
        return text;
      }
    });
  };

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    2019,
    true,
    false,
    [],
    {},
    [[]],
    [{}],
    [null],
    [''],
    { a: 'b' },
    { id: 'turkey' },
    { id: 'first-delivery', note: 'A remark.' },
    { id: 'x', note: 'y', date: 'z' },
    [{ date: '2026-02-04', wrong: 'It was nine.', right: 'It was ten.' }],
    Number.MAX_SAFE_INTEGER,
    Number.NaN,
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'turkey',
    'first-delivery',
    'done-deal',
    'tass-2019',
    'desk',
    'home',
    'votes',
    'nobody-at-all',
    'TURKEY',
    'Türkiye',
    ' turkey',
    'turkey ',
    'turkey.md',
    'organisations/turkey',
    '../turkey',
    '/',
    'http://',
    'https://example.org',
    'javascript:alert(1)',
    'https://a b',
    'HTTPS://EXAMPLE.ORG/İ',
    'https://[::1',
    '2019-07-12',
    '2019-7-12',
    '2019-02-30',
    '2019-13',
    '12.07.2019',
    '2019-07-12T00:00',
    '2019/2018',
    '2019-07/2019-05',
    '2019~/2020~',
    '2019-07-12/..',
    '/2019',
    '2019//2020',
    '0000',
    '0000-01-01',
    '9999-12-31',
    '-2019',
    '٢٠١٩',
    '2019-07-12/2019-07-12',
    'unknown',
    '~',
    '2019?',
    '2019%',
    '1e3',
    '[@nobody]',
    '[@tass-2019',
    'A [@tass-2019].',
    '::quote{id=done-deal}',
    '<b>bold</b>',
    '```',
    '- a',
    '# A heading',
    'A line\nand another',
    'A paragraph\n\nand another',
    '    indented',
    '> quoted',
    '1. one',
    '[x] done',
    '[a]: /b',
    '***',
    '| a |\n| --- |\n| b |',
    ':::exchange{event=first-delivery}\ndone-deal\n:::',
    '“six words that nobody ever said”',
    '<Quote id="done-deal" />',
    'a'.repeat(5000),
    '> '.repeat(1000),
    '['.repeat(1000),
    'İ'.repeat(91),
    '\u200b',
    '\u00a0',
    '\ud800',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer(),
  fc.array(fc.constantFrom('turkey', 'tass-2019', 'first-delivery', 'done-deal', ''), {
    maxLength: 4,
  }),
  fc.nat(2000).map((length) => Array.from({ length }, () => 'turkey')),
  fc.nat(400).map((depth) => nested(depth)),
);

function nested(depth: number): unknown {
  let inner: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) inner = level % 2 === 0 ? [inner] : { a: inner };
  return inner;
}

const newKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'id',
    'slug',
    'layout',
    'after',
    'note',
    'draft',
    'aliases',
    'corrections',
    'related',
    'front',
    'known',
    'origin',
    'forms',
    'variants',
    'account',
    'context',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** What may be wrong in the values of a frontmatter that can be read. */
export const fieldMutation: fc.Arbitrary<Mutation> = fc.oneof(
  made(at, (place) => ({
    name: `drop field ${place}`,
    apply: frontmatter((document, all) => {
      document.deleteIn(pick(all, place) ?? []);
    }),
  })),
  {
    arbitrary: made(fc.tuple(at, value), ([place, put]) => ({
      name: `set field ${place} to ${shown(put)}`,
      apply: frontmatter((document, all) => {
        document.setIn(pick(all, place) ?? [], document.createNode(put));
      }),
    })),
    weight: 6,
  },
  made(fc.tuple(at, newKey, value), ([place, key, put]) => ({
    name: `add field ${JSON.stringify(key)} in ${place}: ${shown(put)}`,
    apply: frontmatter((document, all) => {
      const inside = [[], ...all].filter((path) => isMap(document.getIn(path, true)));
      document.setIn([...(pick(inside, place) ?? []), key], document.createNode(put));
    }),
  })),
  made(fc.tuple(at, value), ([place, put]) => ({
    name: `add item in ${place}: ${shown(put)}`,
    apply: frontmatter((document, all) => {
      const inside = all.filter((path) => isSeq(document.getIn(path, true)));
      const path = pick(inside, place);
      if (path) document.addIn(path, document.createNode(put));
    }),
  })),
  made(at, (place) => ({
    name: `double item ${place}`,
    apply: frontmatter((document, all) => {
      const path = pick(
        all.filter((each) => typeof each.at(-1) === 'number'),
        place,
      );
      if (path) document.addIn(path.slice(0, -1), document.createNode(toPlain(document, path)));
    }),
  })),
  made(fc.tuple(at, fc.nat(8)), ([place, letter]) => ({
    name: `mistype key ${place}`,
    apply: frontmatter((document, all) => {
      const path = pick(
        all.filter((each) => typeof each.at(-1) === 'string'),
        place,
      );
      if (!path) return;
      const kept = document.getIn(path, true);
      const key = String(path.at(-1));
      document.deleteIn(path);
      document.setIn([...path.slice(0, -1), key.slice(0, letter) + key.slice(letter + 1)], kept);
    }),
  })),
  made(fc.tuple(at, at), ([from, to]) => ({
    name: `copy field ${from} to ${to}`,
    apply: frontmatter((document, all) => {
      const path = pick(all, from);
      if (path) document.setIn(pick(all, to) ?? [], document.createNode(toPlain(document, path)));
    }),
  })),
  made(
    fc.tuple(
      at,
      fc.constantFrom(
        'after',
        'related',
        'speaker',
        'event',
        'sources',
        'actors',
        'aliases',
        'corrections',
      ),
    ),
    ([place, key]) => ({
      name: `refer to itself under ${key} (${place})`,
      apply: (draft) => {
        const id = draft.target.replace(/^.*\//, '').replace(/\.mdx?$/, '');
        frontmatter((document) => {
          document.setIn([key], place > 5000 ? [id] : id);
        })(draft);
      },
    }),
  ),
  made(fc.tuple(at, at), ([place, other]) => ({
    name: `put another id (${other}) at ${place}`,
    apply: (draft) => {
      const id = pick(draft.names, other)
        ?.replace(/^.*\//, '')
        .replace(/\.mdx?$/, '');
      frontmatter((document, all) => {
        document.setIn(pick(all, place) ?? [], id);
      })(draft);
    },
  })),
  made(fc.tuple(at, fc.constantFrom(...folders)), ([place, folder]) => ({
    name: `put the name of a kind, ${folder}, at ${place}`,
    apply: frontmatter((document, all) => {
      document.setIn(pick(all, place) ?? [], folder);
    }),
  })),
  made(at, (place) => ({
    name: `wrap field ${place} in a list`,
    apply: frontmatter((document, all) => {
      const path = pick(all, place);
      if (path) document.setIn(path, document.createNode([toPlain(document, path)]));
    }),
  })),
);

function toPlain(document: Document, path: Path): unknown {
  const node = document.getIn(path, true);
  return isCollection(node) || isScalar(node) ? node.toJS(document) : node;
}

/** JSON.stringify gives undefined for undefined, whatever its type says. */
const shown = (put: unknown) => (put === undefined ? 'nothing' : JSON.stringify(put).slice(0, 60));
