import { runNew } from './run.ts';
import { terminalOn } from './terminal.ts';

process.exitCode = await runNew(process.argv.slice(2), {
  root: process.env['CONTENT_DIR'] ?? 'content',
  asker: process.stdin.isTTY && process.stdout.isTTY ? terminalOn() : undefined,
  print: (text) => {
    console.log(text);
  },
  printError: (text) => {
    console.error(text);
  },
});
