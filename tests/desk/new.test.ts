import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCheck } from '../../src/check/run.ts';
import { contentWith, edit, run, stackTrace, type Ended } from '../wrong/content.ts';

// Every test starts a process, several at a time.
vi.setConfig({ testTimeout: 30_000 });
vi.spyOn(console, 'log').mockImplementation(() => undefined);

/** Starts the command as `npm run new` does, where nobody can be asked. */
const runNew = (folder: string, ...args: readonly string[]): Promise<Ended> =>
  run(folder, 'src/desk/new/cli.ts', ...args);

const event = [
  ...['event', '--title', 'Talks begin', '--date', '2019-03', '--kind', 'negotiation'],
  ...['--actors', 'turkey', '--significance', '2', '--confidence', 'reported'],
  ...['--sources', 'tass-2019'],
];
/** The same command with another value after a flag. */
const eventWith = (flag: string, value: string) => {
  const args = [...event];
  args[args.indexOf(flag) + 1] = value;
  return args;
};

const complete: readonly (readonly [file: string, ...args: string[]])[] = [
  ['timeline/talks-begin.md', ...event],
  ['timeline/ismail-demirin-ziyareti.md', ...eventWith('--title', 'İsmail Demir’in ziyareti')],
  [
    'articles/the-second-battery.md',
    ...['article', '--headline', 'The second battery', '--standfirst', 'It is: not here.'],
    ...['--kind', 'analysis', '--published', '2026-11-25', '--author', 'desk'],
    ...['--topics', 's-400,f-35', '--key-point', 'One, with a comma.', '--key-point', 'Two.'],
    ...['--key-point', 'Three.', '--period', '2019', '--other-reading', 'Another [@tass-2019].'],
    ...['--not-known', 'The price.', '--timeline', 'first-delivery', '--quotes', 'done-deal'],
  ],
  [
    'quotes/cavusoglu-we-have-signed.md',
    ...['quote', '--text', 'We have signed', '--speaker', 'mevlut-cavusoglu'],
    ...['--date', '2019-07-11', '--venue', 'Ankara', '--source', 'tass-2019'],
    ...['--event', 'first-delivery', '--body', 'Asked on the day before [@tass-2019].'],
  ],
  [
    'sources/afp-2020-12-14-us-sanctions-turkey.md',
    ...['source', '--title', 'U.S. sanctions Turkey', '--publisher', 'AFP', '--kind', 'wire'],
    ...['--published', '2020-12-14', '--url', 'https://example.org/a?b=1#c', '--language', 'en'],
  ],
  [
    'people/ismail-demir.md',
    ...['person', '--name', 'İsmail Demir', '--side', 'turkey'],
    ...['--offices', '{title: Head of SSB, from: 2014-04-12, organisation: turkey}'],
  ],
  ['organisations/nato.md', 'organisation', '--name', 'NATO', '--kind', 'alliance', '--side=nato'],
  [
    'glossary/caatsa.md',
    ...['term', '--term', 'CAATSA', '--definition', 'A law: of 2017.', '--source', 'state-2020'],
    ...['--forms', 'the Act, the Law'],
  ],
];

test.concurrent.each(complete)('%s passes the check', async (file, ...args) => {
  const folder = contentWith();
  const { code, stdout, stderr } = await runNew(folder, ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Wrote ${join(folder, file)}.`);
  expect(stdout.trim().split('\n').length).toBe(2);
  expect(existsSync(join(folder, file))).toBe(true);
  expect(runCheck(folder)).toBe(0);
});

const refused: readonly (readonly [name: string, args: readonly string[], expected: string])[] = [
  [
    'an unknown flag',
    [...event, '--actrs', 'turkey'],
    `--actrs  [flag/unknown]
  A new event has no such flag.
  Did you mean "--actors"?`,
  ],
  [
    'a wrong date',
    eventWith('--date', '2020-02-31'),
    `--date  [field/value]
  There is no such day: February 2020 has 29 days.`,
  ],
  [
    'a wrong choice and an unknown source',
    eventWith('--sources', 'tas-2019').with(6, 'negotiations'),
    `--kind  [field/value]
  The field "kind" cannot be "negotiations".
  Did you mean "negotiation"? One of: statement, negotiation, contract, deal, sanction, vote, law, delivery, conflict, test, exclusion.

--sources  [ref/unknown]
  Nothing in sources has the id "tas-2019".
  Did you mean "tass-2019"?`,
  ],
  [
    'an existing event',
    [...event, '--id', 'first-delivery'],
    `--id  [id/twice]
  The id "first-delivery" is taken: content/timeline/first-delivery.md, line 1.
  If that is the same, edit that file; if not, write --id first-delivery-2, or better what sets it apart.`,
  ],
  [
    'an event that stands in an article',
    [...event, '--id', 'sanctions-on-ssb'],
    `--id  [id/twice]
  The id "sanctions-on-ssb" is taken: content/articles/the-first-delivery.md, line 17.
  If that is the same, edit that file; if not, write --id sanctions-on-ssb-2, or better what sets it apart.`,
  ],
  [
    'a person named as an organisation is',
    ['person', '--name', 'Turkey', '--side', 'turkey'],
    `--id  [id/twice]
  The id "turkey" is taken: content/organisations/turkey.md, line 1.
  If that is the same, edit that file; if not, write --id turkey-2, or better what sets it apart.`,
  ],
  [
    'an id that is a way out of the folder',
    [...event, '--id', '../first'],
    `--id  [field/value]
  The field "id" may hold only small letters a to z, digits and single hyphens.
  Write first.`,
  ],
  [
    'an id that a page of the site has',
    [...event, '--id', 'index'],
    `--id  [file/reserved]
  The id "index" is taken by a page of the site.
  Choose another file name.`,
  ],
  [
    'a quotation by a person who held no office then',
    [
      ...['quote', '--text', 'Words', '--speaker', 'mevlut-cavusoglu', '--date', '2014'],
      ...['--venue', 'Ankara', '--source', 'tass-2019'],
    ],
    `--date  [quote/no-office]
  Mevlüt Çavuşoğlu held no office on 2014.
  Recorded in content/people/mevlut-cavusoglu.md: Foreign Minister of Turkey (24 November 2015 to 3 June 2023).`,
  ],
  [
    'a body that cites what there is not',
    [...event, '--body', 'Talks began [@tas-2019].'],
    `--body  [ref/unknown]
  No source has the id "tas-2019".
  Did you mean "tass-2019"?`,
  ],
];

test.concurrent.each(refused)('%s is refused', async (_, args, expected) => {
  const folder = contentWith();
  const before = readdirSync(folder, { recursive: true });
  const { code, stdout, stderr } = await runNew(folder, ...args);
  const words = stderr.replace('\n\nNothing was written.', '').replaceAll('\u00a0', ' ');
  expect(words.trim()).toBe(expected);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test.concurrent('an earlier id of an article is taken, too', async () => {
  const folder = contentWith(
    edit('articles/the-first-delivery.md', 'period:', 'aliases:\n  - an-old-name\nperiod:'),
  );
  const [, ...args] = complete.find(([file]) => file.startsWith('articles/')) ?? [''];
  const { code, stderr } = await runNew(folder, ...args, '--id', 'an-old-name');
  expect(code).toBe(1);
  expect(stderr).toContain('The id "an-old-name" is taken: content/articles/the-first-delivery.md');
});

test.concurrent('all that is missing is named, with its help and an example', async () => {
  const { code, stdout, stderr } = await runNew(contentWith(), 'event', '--title', 'Talks begin');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toMatch(stackTrace);
  for (const field of ['date', 'kind', 'actors', 'significance', 'confidence', 'sources'])
    expect(stderr).toContain(`--${field}  [field/missing]\n  The field "${field}" is missing.\n`);
  expect(stderr).toContain('\n  1 detail, 2 step, 3 turning point.\n');
  expect(stderr.trim().split('\n').at(-1)).toMatch(
    /^ {2}npm run new -- event --title "Talks begin" --date \S+ --kind \w+ --actors turkey --significance 3/,
  );
});

test.concurrent('the example for a missing field is one that works', async () => {
  const folder = contentWith();
  const { stderr } = await runNew(folder, 'event', '--title', 'Talks', '--date', '2020-02-31');
  const example = stderr.trim().split('\n').at(-1) ?? '';
  const [, ...args] = example.trim().split(' -- ').join(' ').split(' ').slice(2);
  // A lone source is worth a warning, but no reason not to write the entry.
  expect((await runNew(folder, ...args)).code).toBe(0);
  expect(readFileSync(join(folder, 'timeline/talks.md'), 'utf8')).toContain('date: 2019-07-12');
});

test.concurrent('without a kind, or with another, the kinds are named', async () => {
  for (const args of [[], ['chart']]) {
    const { code, stderr } = await runNew(contentWith(), ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'article | event | quote | source | person | organisation | question | exchange | term',
    );
    expect(stderr).not.toMatch(stackTrace);
  }
});

test.concurrent('--help names every flag of a kind', async () => {
  const { code, stdout } = await runNew(contentWith(), '--', 'quote', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('  --speaker *\n      Who said it, by id, from people');
});

test.concurrent('a content folder that is not there is not made', async () => {
  const folder = join(contentWith(), 'nowhere');
  const { code, stderr } = await runNew(folder, ...event);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no content folder at');
  expect(existsSync(folder)).toBe(false);
});
