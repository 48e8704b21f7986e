import fc from 'fast-check';
import { made, pick, placeOf, type Mutation } from './draft.ts';

const at = fc.nat(9999);

const oddTexts = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u200f',
  'İıĞğŞş',
  '😀',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  'שלום',
  'e\u0301\u0301\u0301',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '\t\t- ',
  '    ',
  '"',
  "'",
  '“',
  '”',
  '`',
  '```',
  '~~~',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '*',
  '**',
  '_',
  '\\',
  '#',
  ' #',
  ' # a remark that nobody sees',
  ':',
  ': ',
  '- ',
  '? ',
  '| ',
  '%',
  '@',
  '!',
  '=',
  '===',
  '$&',
  '\n---\n',
  '\n...\n',
  '\n--- a\n',
  '\n+++\n',
  '\n---\nsecond: document\n---\n',
  '\n%YAML 1.1\n',
];

const yamlTexts = [
  '&anchor ',
  '*anchor ',
  '<<: *anchor\n',
  '<<: {a: 1}\n',
  '!!js/function "x" ',
  '!!binary aGVsbG8= ',
  '!!set {a, b} ',
  '!!timestamp 2001-01-01 ',
  '!!str ',
  '!custom ',
  '!<tag:yaml.org,2002:str> ',
  '{a: {b: {c: d}}}',
  '[a, [b, [c]]]',
  '{a: b, a: c}',
  '[a',
  '{a',
  '|\n  block\n  text\n',
  '>-\n  folded\n\n  text\n',
  '|9\n  block\n',
  '|+\n',
  '? complex\n: value\n',
  '- a\n  - b\n',
  '# a remark\n',
  '~',
  'null',
  '.nan',
  '-.inf',
  '0x1f',
  '0o17',
  '1e999',
  '9007199254740993',
  '"\\u202e"',
  '"\\x00"',
  '"\\ud800"',
  '"\\n- a"',
  "'it''s'",
  '2019-02-30',
  '12:30:45',
  'yes',
  '[]: a\n',
  '{}: a\n',
  '? [a, b]\n: c\n',
  '__proto__: {a: 1}\n',
  'constructor: a\n',
  'toString: a\n',
  '1: a\n',
  'null: a\n',
  '"": a\n',
  '"a b": c\n',
];

const inserted = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.constantFrom(...yamlTexts),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc
    .tuple(fc.constantFrom('a', ' ', '[', '{', '- ', '> ', '*', '\n', 'ı', '“'), fc.nat(3000))
    .map(([text, times]) => text.repeat(times)),
);

const lines = (change: (all: string[], place: number) => void, place: number) => (text: string) => {
  const all = text.split('\n');
  change(all, placeOf(place, all.length));
  return all.join('\n');
};

/** What may happen to a file as a text: slips of the hand, of programs and of the clipboard. */
export const textMutation: fc.Arbitrary<Mutation> = fc.oneof(
  made(at, (place) => ({
    name: `delete line at ${place}`,
    apply: (draft) => {
      draft.edit(lines((all, line) => all.splice(line, 1), place));
    },
  })),
  made(at, (place) => ({
    name: `double line at ${place}`,
    apply: (draft) => {
      draft.edit(lines((all, line) => all.splice(line, 0, all[line] ?? ''), place));
    },
  })),
  made(at, (place) => ({
    name: `swap lines at ${place}`,
    apply: (draft) => {
      draft.edit(
        lines((all, line) => all.splice(line, 2, ...all.slice(line, line + 2).reverse()), place),
      );
    },
  })),
  made(at, (place) => ({
    name: `join lines at ${place}`,
    apply: (draft) => {
      draft.edit(
        lines((all, line) => all.splice(line, 2, all.slice(line, line + 2).join(' ')), place),
      );
    },
  })),
  made(
    fc.tuple(at, fc.constantFrom(' ', '  ', '\t', '    ', '- ', '> ', '# ', ':::', '::')),
    ([place, start]) => ({
      name: `indent line at ${place} with ${JSON.stringify(start)}`,
      apply: (draft) => {
        draft.edit(lines((all, line) => all.splice(line, 1, start + (all[line] ?? '')), place));
      },
    }),
  ),
  {
    arbitrary: made(fc.tuple(at, inserted), ([place, text]) => ({
      name: `insert ${JSON.stringify(text.slice(0, 40))} (${text.length}) at ${place}`,
      apply: (draft) => {
        draft.edit((all) => {
          const offset = placeOf(place, all.length);
          return all.slice(0, offset) + text + all.slice(offset);
        });
      },
    })),
    weight: 4,
  },
  made(fc.tuple(at, fc.nat(40)), ([place, length]) => ({
    name: `delete ${length} characters at ${place}`,
    apply: (draft) => {
      draft.edit((all) => {
        const offset = placeOf(place, all.length);
        return all.slice(0, offset) + all.slice(offset + length);
      });
    },
  })),
  // After a colon or a hyphen: where values of fields begin.
  {
    arbitrary: made(fc.tuple(at, inserted), ([place, text]) => ({
      name: `put ${JSON.stringify(text.slice(0, 40))} (${text.length}) before the value at ${place}`,
      apply: (draft) => {
        draft.edit((all) => {
          const match = pick([...all.matchAll(/(?::|^ *-) /gm)], place);
          const offset = match ? match.index + match[0].length : 0;
          return all.slice(0, offset) + text + all.slice(offset);
        });
      },
    })),
    weight: 3,
  },
  fc.constant<Mutation>({
    name: 'CRLF',
    apply: (draft) => {
      draft.edit((all) => all.replace(/\n/g, '\r\n'));
    },
  }),
  fc.constant<Mutation>({
    name: 'CR',
    apply: (draft) => {
      draft.edit((all) => all.replace(/\n/g, '\r'));
    },
  }),
  fc.constant<Mutation>({
    name: 'BOM',
    apply: (draft) => {
      draft.edit((all) => `\ufeff${all}`);
    },
  }),
  fc.constant<Mutation>({
    name: 'tabs for spaces',
    apply: (draft) => {
      draft.edit((all) => all.replace(/ {2}/g, '\t'));
    },
  }),
  fc.constant<Mutation>({
    name: 'empty file',
    apply: (draft) => {
      draft.edit(() => '');
    },
  }),
  fc.constant<Mutation>({
    name: 'Turkish capitals',
    apply: (draft) => {
      draft.edit((all) => all.toLocaleUpperCase('tr'));
    },
  }),
  fc.constant<Mutation>({
    name: 'the file twice',
    apply: (draft) => {
      draft.edit((all) => all + all);
    },
  }),
);
