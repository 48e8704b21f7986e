import {
  chmodSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  readdirSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runFix } from '../../src/check/run-fix.ts';
import { below, contentWith, edit, file, run, type Change } from '../wrong/content.ts';

// Some start the check as editors do, in a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const event = 'timeline/first-delivery.md';
const quote = 'quotes/done-deal.md';

const check = (folder: string, ...options: string[]) => run(folder, 'src/check/cli.ts', ...options);
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const valid = contentWith();

/** Runs `--fix` on the valid entries with changes made, and says what stands in one file then. */
function fixed(name: string, ...changes: Change[]) {
  const folder = contentWith(...changes);
  const logs: string[] = [];
  const errors: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => logs.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(text));
  try {
    const code = runFix(folder, 'words');
    return { code, stdout: logs.join('\n'), stderr: errors.join('\n'), text: read(folder, name) };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

test('a date in another form is written in ours, and nothing is left', () => {
  const { code, stdout, stderr, text } = fixed(
    event,
    edit(event, /^date: .*$/m, 'date: 12 July 2019'),
  );
  expect(stdout).toContain(`content/timeline/first-delivery.md
  line 3, date: 12 July 2019 is now 2019-07-12.

1 mend in 1 file.
`);
  expect(stdout).toContain('no problems.');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(text).toBe(read(valid, event));
});

test('a date that may be two is left, with the reason', () => {
  const { code, stdout, stderr, text } = fixed(
    event,
    edit(event, /^date: .*$/m, 'date: 07/12/2019'),
  );
  expect(stdout.trim()).toBe('There is nothing that could be mended by itself.');
  expect(stderr).toContain('it can be 2019-12-07 or 2019-07-12');
  expect(code).toBe(1);
  expect(text).toContain('date: 07/12/2019\n');
});

test('a number in the place of a text is put between quotation marks', () => {
  const { code, text } = fixed(event, edit(event, /^title: .*$/m, 'title: 0231.50'));
  expect(code).toBe(0);
  expect(text).toContain("title: '0231.50'\n");
});

test('marks, spaces and letters in body and fields are mended; code, addresses and citations are not', () => {
  const { code, text, stdout } = fixed(
    event,
    below(
      event,
      'The\u00a0minister said "no" and `"code"`, Mu\u0308rted\'s\u00ad field; see https://example.org/a"b [@state-2020, p.\u00a04].',
    ),
    edit(event, /^title: .*$/m, 'title: "Turkey\'s\u202fS-400 lands"'),
  );
  expect(code).toBe(0);
  expect(text).toContain(
    'The minister said “no” and `"code"`, Mürted’s field; see https://example.org/a"b [@state-2020, p.\u00a04].\n',
  );
  expect(text).toContain('title: Turkey’s S-400 lands\n');
  expect(stdout).toContain('line 2, title: Special spaces are now plain, invisible ones gone.');
});

test('blocks and components keep their straight marks', () => {
  const article = 'articles/the-law.mdx';
  const before = read(valid, article);
  expect(before).toContain('="');
  const { code, text } = fixed(article, edit(article, /\n$/, "\n\nIt's the law [@state-2020].\n"));
  expect(code).toBe(0);
  expect(text).toBe(`${before}\nIt’s the law [@state-2020].\n`);
});

test('order, quotation marks, empty lines and line ends become those of the form', () => {
  const { code, text, stdout } = fixed(event, (folder) => {
    const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(folder, event)) ?? [];
    const fields = head.split(/\n(?=\w)/).reverse();
    file(
      event,
      `---\n${fields.join('\n\n')}\npositions: []\n---\n\n\n${body.trim()}`.replaceAll(
        '\n',
        '\r\n',
      ),
    )(folder);
  });
  expect(code).toBe(0);
  expect(stdout).toContain('The file is now written as the form in the browser writes it.');
  expect(text).toBe(read(valid, event));
});

test('comments are kept, each at its field', () => {
  const { code, text } = fixed(
    event,
    edit(event, /^title: (.*)\n/m, ''),
    edit(
      event,
      /^sources:/m,
      '# As TASS has it.\ntitle: "The first parts land" # to be checked\n\n# Two are better.\nsources:',
    ),
    edit(event, /\n---\n\n/, '\n# known:\n---\n\n'),
  );
  expect(code).toBe(0);
  expect(text).toBe(
    read(valid, event)
      .replace(/^title: .*$/m, '# As TASS has it.\ntitle: The first parts land # to be checked')
      .replace(/^sources:/m, '# Two are better.\nsources:')
      .replace(/\n---\n\n/, '\n# known:\n---\n\n'),
  );
});

test('a file that cannot be read whole is not touched', () => {
  const broken = `---\ntitle: "It's\ndate: 12.07.2019\n---\n\nIt's "so".\r\n`;
  const { code, text } = fixed(event, file(event, broken));
  expect(code).toBe(1);
  expect(text).toBe(broken);
});

test('words, ids and sources are never changed', () => {
  const wrong = edit(event, /^kind: .*$/m, 'kind: delivry');
  const { code, text, stderr } = fixed(event, wrong, below(event, "It's so."));
  expect(code).toBe(1);
  expect(stderr).toContain('The field "kind" cannot be "delivry".');
  expect(text).toContain('kind: delivry\n');
  expect(text).toContain('It’s so.');
});

test('a change that would make another structure is not made', () => {
  const { text } = fixed(event, below(event, 'One.\n\n#\u00a0Not a heading, "so" it stays.'));
  expect(text).toContain('#\u00a0Not a heading, “so” it stays.');
});

test('what an exception accepts is left', () => {
  const { code, text } = fixed(
    event,
    below(event, "It's so."),
    file(
      'exceptions/mark.md',
      '---\nrule: text/straight-quotes\nentry: timeline/first-delivery\nwords: A straight quotation mark\nreason: The mark stands straight on purpose in this one place.\n---\n',
    ),
  );
  expect(code).toBe(0);
  expect(text).toContain("It's so.");
});

test.concurrent('a dry run says what would be done and writes nothing', async () => {
  const folder = contentWith(below(event, "It's so."));
  const before = read(folder, event);
  const { code, stdout } = await check(folder, '--fix', '--dry-run');
  expect(stdout).toContain('Straight quotation marks and apostrophes are now typographic.');
  expect(stdout).toContain('1 mend in 1 file, of which none was made: this was a dry run.');
  expect(code).toBe(0);
  expect(read(folder, event)).toBe(before);
});

test.concurrent('JSON names the fixes and what is left', async () => {
  const folder = contentWith(
    edit(quote, /^date: .*$/m, 'date: 12.07.2019'),
    edit(event, /^kind: .*$/m, 'kind: delivry'),
  );
  const { code, stdout } = await check(folder, '--fix', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    fixes: [
      {
        file: 'content/quotes/done-deal.md',
        field: 'date',
        rule: 'field/value',
        done: '12.07.2019 is now 2019-07-12.',
      },
    ],
    problems: [{ file: 'content/timeline/first-delivery.md', field: 'kind', mendable: false }],
  });
});

test.concurrent(
  'files without a mend keep their time, permissions and links; nothing else is left behind',
  async () => {
    const folder = contentWith(below(event, "It's so."));
    chmodSync(join(folder, event), 0o640);
    renameSync(join(folder, quote), join(folder, '../done-deal-elsewhere.md'));
    writeFileSync(
      join(folder, '../done-deal-elsewhere.md'),
      `${read(folder, '../done-deal-elsewhere.md').trim()} It's so.\n`,
    );
    symlinkSync('../../done-deal-elsewhere.md', join(folder, quote));
    const names = readdirSync(folder, { recursive: true }).sort();
    const before = statSync(join(folder, 'sources/tass-2019.md')).mtimeMs;
    const { code } = await check(folder, '--fix');
    expect(code).toBe(0);
    expect(statSync(join(folder, event)).mode & 0o777).toBe(0o640);
    expect(read(folder, '../done-deal-elsewhere.md')).toContain('It’s so.');
    expect(read(folder, quote)).toContain('It’s so.');
    expect(statSync(join(folder, 'sources/tass-2019.md')).mtimeMs).toBe(before);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(names);
  },
);

test.concurrent('options that contradict one another are refused', async () => {
  expect(await check(valid, '--fix', '--watch')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('do not go together') as string,
  });
  expect(await check(valid, '--dry-run')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--fix --dry-run') as string,
  });
});

test.each(['“It is a done deal.”', `'"It is a done deal."'`, '« It is a done deal. »'])(
  'quotation marks around the words %s are taken off',
  (words) => {
    const { code, text, stdout } = fixed(
      quote,
      edit(quote, 'text: It is a done deal.', `text: ${words}`),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('line 2, text: The quotation marks around the words are off.');
    expect(stdout).toContain('1 mend in 1 file.');
    expect(text).toBe(read(valid, quote));
  },
);
test('quotation marks that close in the middle stay', () => {
  const { text } = fixed(quote, edit(quote, 'It is a done deal.', '“A deal” is “done”'));
  expect(text).toContain('text: “A deal” is “done”\n');
});

const typed = (ids: string, date = '12 July 2019') =>
  `---\ndate: ${date} # the landing\ntitle: "The first parts land"\nkind: delivery\nactors: [${ids}]\nsignificance: 3\nconfidence: confirmed\nsources:\n    - tass-2019\n    - state-2020\n---\nAircraft brought the first parts [@tass-2019].\n`;

test('a file with a field that an editor must mend keeps its layout', () => {
  const { code, text, stdout } = fixed(event, file(event, typed('turkey, untied-states')));
  expect(code).toBe(1);
  expect(stdout).toContain(`content/timeline/first-delivery.md
  line 2, date: 12 July 2019 is now 2019-07-12.

1 mend in 1 file.`);
  expect(text).toBe(typed('turkey, untied-states', '2019-07-12'));
});
test('items of a list that run together stay as they were typed', () => {
  const changes = [
    edit(event, '  - turkey', '  - turkey\n   - united-states'),
    edit(event, /^date: .*$/m, 'date: 12 July 2019'),
  ];
  const { code, text } = fixed(event, ...changes);
  expect(code).toBe(1);
  expect(text).toBe(read(contentWith(...changes), event));
});

test('a choice with other capital letters is written as it is listed', () => {
  const { code, text, stdout } = fixed(event, edit(event, 'kind: delivery', 'kind: Delivery'));
  expect(code).toBe(0);
  expect(stdout).toContain('line 4, kind: Delivery is now delivery.');
  expect(text).toBe(read(valid, event));
});
test.each([
  ['yes', 'draft: true\n'],
  ["'true'", 'draft: true\n'],
  // A field that is false need not be there.
  ['No', ''],
])('draft: %s is mended', (typed, meant) => {
  const law = 'articles/the-law.mdx';
  const { text, stdout } = fixed(
    law,
    edit(law, 'kind: explainer\n', `kind: explainer\ndraft: ${typed}\n`),
  );
  expect(stdout).toMatch(/line 5, draft: The text “\w+” is now (?:true|false)\.\n/);
  expect(/^draft: .*\n/m.exec(text)?.[0] ?? '').toBe(meant);
});
