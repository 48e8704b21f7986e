import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { fieldsOf } from '../fields.ts';
import { kindNamed } from '../kinds.ts';

function read(word: string, ...args: string[]) {
  const kind = kindNamed(word);
  if (!kind) throw new Error(`no kind ${word}`);
  return readArguments(kind, fieldsOf(kind.folder), args);
}

test('flags may be singular or plural, repeated or with commas, with or without =', () => {
  expect(
    read('event', '--title=A — “b”', '--actor', 'turkey', '--actors', 'russia,nato', '--id', 'x'),
  ).toEqual({
    id: 'x',
    body: undefined,
    data: { title: 'A — “b”', actors: ['turkey', 'russia', 'nato'] },
    faults: [],
  });
  expect(
    read('article', '--key-point', 'One.', '--keyPoints', 'Two.', '--draft=false').data,
  ).toEqual({ keyPoints: ['One.', 'Two.'], draft: false });
  expect(read('source', '--state-run').data).toEqual({ stateRun: true });
});

test.each([
  [['--actrs', 'turkey'], '--actrs', 'Did you mean "--actors"?'],
  [['--zzzzzzzzzz=1'], '--zzzzzzzzzz', expect.stringContaining('Flags are: --id, --body, --title')],
  [['--title'], '--title', undefined],
  [['--title', '--date', '2019'], '--title', undefined],
  [['--title', 'A', '--title', 'B'], '--title', 'Keep one.'],
  [['--title', 'A', 'b', 'c'], undefined, 'Put a text of several words between quotation marks.'],
  [['A', 'b'], undefined, expect.stringContaining('npm run new -- event')],
])('%j is one fault', (args, flag, hint) => {
  const { faults } = read('event', ...args);
  expect(faults.slice(0, 1)).toEqual([expect.objectContaining({ flag })]);
  expect(faults[0]?.hint).toEqual(hint);
});

test('what follows an unknown flag is not reported, too', () => {
  expect(read('event', '--actrs', 'turkey', '--title', 'A').faults).toHaveLength(1);
});
