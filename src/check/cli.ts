import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { helpCodeEditors } from './code-editor/write.ts';
import { currentContent } from './current.ts';
import { didYouMean } from './nearest.ts';
import { keepAddresses } from './permalinks/keep.ts';
import { lockName } from './permalinks/lock.ts';
import { runFix } from './run-fix.ts';
import { runCheck } from './run.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';
const options = {
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'keep-addresses': { type: 'boolean', default: false },
} as const;

const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
const unknown = tokens.find(
  (token) =>
    token.kind !== 'option-terminator' && !(token.kind === 'option' && token.name in options),
);
if (unknown) {
  const written = unknown.kind === 'option' ? unknown.rawName : process.argv[unknown.index + 2];
  const names = Object.keys(options).map((name) => `--${name}`);
  console.error(
    `The check does not know "${written ?? ''}". ${didYouMean(written ?? '', names) ?? `It knows ${names.join(', ')}.`}`,
  );
  process.exitCode = 2;
} else if (values.fix && values.watch) {
  console.error('--fix and --watch do not go together: files would change under their editor.');
  process.exitCode = 2;
} else if (values['dry-run'] && !values.fix) {
  console.error('--dry-run says what --fix would do; write --fix --dry-run.');
  process.exitCode = 2;
} else {
  const format = values.json ? 'json' : values.github ? 'github' : 'words';
  const check = () => {
    const code = values.fix
      ? runFix(root, format, values['dry-run'] === true)
      : runCheck(root, format);
    if (values['keep-addresses'] && code === 0)
      for (const { done } of keepAddresses(root, currentContent(root)))
        console.log(`${lockName}: ${done} Commit it with your entries.`);
    helpCodeEditors(root, currentContent(root));
    return code;
  };
  process.exitCode = check();
  if (values.watch) {
    console.log('Watching for changes (Ctrl-C ends it).');
    let waiting: NodeJS.Timeout | undefined;
    // An editor saves a file in several steps; one check after the last is enough.
    watch(root, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        console.log(`\n${new Date().toLocaleTimeString('en-GB')}`);
        check();
      }, 100);
    });
  }
}
