import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../check/read.ts';
import { Cancelled, type Asker } from './asker.ts';
import { isMeant } from '../catalogue.ts';
import { runNew } from './run.ts';

const copies = mkdtempSync(join(tmpdir(), 'new-entries-'));
afterAll(() => {
  rmSync(copies, { recursive: true });
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(copies, 'content-'));
  cpSync(join(import.meta.dirname, '../../../tests/wrong/base'), root, { recursive: true });
});

/** What an editor does at one question: types, or types in vain first, or leaves off. */
type Answer = string | readonly string[] | typeof leavesOff;
const leavesOff = Symbol('Ctrl-C');

/**
 * An editor who gives these answers in turn. Of several words for a text, all but the last must be
 * refused; for entries each word is typed to find one.
 */
function editor(answers: readonly Answer[]) {
  const left = [...answers];
  const seen: string[] = [];
  const next = (message: string): readonly string[] => {
    seen.push(message);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer to: ${message}`);
    if (typeof answer === 'symbol') throw new Cancelled();
    return typeof answer === 'string' ? [answer] : answer;
  };
  const asker: Asker = {
    text({ message, refuse, proposed }) {
      const written = next(message).map((word) => (word === '=' ? (proposed ?? '') : word));
      const last = written.at(-1) ?? '';
      for (const word of written) {
        const reason = refuse?.(word);
        if (reason !== undefined) seen.push(reason);
        expect([word, reason === undefined]).toEqual([word, word === last]);
      }
      return Promise.resolve(last);
    },
    choose(message, options) {
      const [word = ''] = next(message);
      expect(options).toContain(word);
      return Promise.resolve(word);
    },
    pick(message, candidates, { many, required }) {
      const typed = next(message).filter((word) => word !== '');
      const ids = typed.map((word) => {
        const found = candidates.filter((candidate) => isMeant(word, candidate));
        expect(found).toHaveLength(1);
        return found[0]?.id ?? '';
      });
      if (required) expect(ids).not.toEqual([]);
      if (!many) expect(ids.length).toBeLessThan(2);
      return Promise.resolve(ids);
    },
    say(text) {
      seen.push(text);
    },
  };
  return { asker, seen, left };
}

/** Runs the command with an editor at the terminal. */
async function withEditor(args: readonly string[], answers: readonly Answer[]) {
  const { asker, seen, left } = editor(answers);
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runNew(args, {
    root,
    asker,
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  });
  expect(left).toEqual([]);
  return { code, seen, printed: printed.join('\n'), errors: errors.join('\n') };
}

const written = (file: string) => readFileSync(join(root, file), 'utf8');

test('a quotation is asked for, its speaker found by a part of the name', async () => {
  const { code, seen, printed } = await withEditor(
    [],
    [
      'quote',
      ['', 'We will not turn back.'],
      'cavusoglu',
      ['2019-02-31', '11.07.2019', '7/11/2019', '2019-07-11'],
      'television interview',
      'murted',
      ['tass'],
      '=',
    ],
  );
  expect(code).toBe(0);
  expect(seen).toContain('The field "text" is empty.');
  expect(seen).toContain('There is no such day: February 2019 has 28 days.');
  expect(seen).toContain('Dates are written year-month-day. Did you mean 2019-07-11?');
  expect(seen.join('\n')).toContain('not certain: it can be 2019-11-07 or 2019-07-11');
  expect(printed).toContain('cavusoglu-we-will-not-turn.md');
  expect(written('quotes/cavusoglu-we-will-not-turn.md')).toContain(`
speaker: mevlut-cavusoglu
date: 2019-07-11
venue: television interview
event: first-delivery
sources:
  - tass-2019
---
`);
  expect(readContent(root).problems).toEqual([]);
});

test('only what the command line leaves out is asked for, and the id may be changed', async () => {
  const given = '--title Talks --date 2019 --kind negotiation --significance 2 --sources tass-2019';
  const { code, seen } = await withEditor(
    ['event', ...given.split(' ')],
    [['turkey', 'united-states'], 'reported', ['first-delivery', 'Talks!', 'talks-in-ankara']],
  );
  expect(code).toBe(0);
  expect(seen[0]).toBe('actors: Who acted, by id, from people and organisations.');
  expect(seen.join('\n')).toContain('The id "first-delivery" is taken: content/timeline/first-del');
  expect(seen.join('\n')).toContain('Write talks.');
  expect(written('timeline/talks-in-ankara.md')).toContain("\ndate: '2019'\n");
  expect(written('timeline/talks-in-ankara.md')).toMatch(/^added: \d{4}-\d{2}-\d{2}$/m);
  expect(readContent(root).problems).toEqual([]);
});

test('what fields must be to one another is asked for when it is known', async () => {
  const given = '--title Talks --date 2019 --kind negotiation --significance 2 --sources tass-2019';
  const { code, seen } = await withEditor(
    ['event', '--actor', 'turkey', ...given.split(' ')],
    ['disputed', 'They met.', 'turkey', ['tass'], 'yes', 'They did not.', '', ['state'], 'no', '='],
  );
  expect(code).toBe(0);
  expect(seen.join('\n')).toContain('A disputed event needs at least two positions');
  expect(written('timeline/talks.md')).toContain(`
positions:
  - claim: They met.
    by: turkey
    sources:
      - tass-2019
  - claim: They did not.
    sources:
      - state-2020
`);
  expect(readContent(root).problems).toEqual([]);
});

test('an article is asked for, its lists one sentence after the other', async () => {
  const { code, seen } = await withEditor(
    ['article'],
    [
      'İkinci batarya',
      'A standfirst.',
      'analysis',
      ['2026-11', '2026-11-25'],
      ['desk'],
      's-400',
      ['F 35', 'f-35'],
      '',
      'One.',
      'Two.',
      ['', 'Three.'],
      '',
      '2019/2020',
      'Another reading.',
      'The price.',
      '',
      '=',
    ],
  );
  expect(code).toBe(0);
  expect(seen).toContain('The field "keyPoints" needs three to five points.');
  const text = written('articles/ikinci-batarya.md');
  expect(text).toContain('\ndraft: true\n');
  expect(text).toContain('\ntopics:\n  - s-400\n  - f-35\n');
  expect(readContent(root).problems).toEqual([]);
});

test('an editor who leaves off is told how to go on', async () => {
  const { code, errors } = await withEditor(
    ['person', '--id', 'kalin'],
    ['Ibrahim "Ibo" Kalın', leavesOff],
  );
  expect(code).toBe(1);
  expect(errors).toBe(`To go on later:
  npm run new -- person --name "Ibrahim \\"Ibo\\" Kalın" --id kalin
Nothing was written.`);
});

test('nothing is asked if nothing is missing', async () => {
  const { code } = await withEditor(['person', '--name', 'İbrahim Kalın', '--side', 'turkey'], []);
  expect(code).toBe(0);
  expect(written('people/ibrahim-kalin.md')).toContain('name: İbrahim Kalın\n');
});
