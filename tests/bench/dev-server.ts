import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../src/tooling/project-node.mjs';
import { freePort } from './free-port.ts';
import { type Measure, median, report, within } from './measure.ts';

/** The editors' files are not touched: the server reads this copy. */
const copy = '.cache/bench/content';
const patience = 60_000;

/** How long after a file is saved the dev server's page shows it, and how long it takes to start. */
export async function devServer(): Promise<Measure[]> {
  rmSync(join(root, copy), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(root, copy), { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: copy },
    },
  );
  try {
    const article = readdirSync(join(root, copy, 'articles')).find((name) => name.endsWith('.md'));
    if (article === undefined) throw new Error('content/articles holds no article');
    const file = join(root, copy, 'articles', article);
    const url = `${address}/articles/${basename(article, '.md')}/`;
    await until(url, '<h1');
    const started = (performance.now() - start) / 1000;
    const latencies = [];
    for (let save = 1; save <= 5; save += 1) {
      const word = `benchmark${save}`;
      writeFileSync(file, withWord(readFileSync(file, 'utf8'), word));
      const saved = performance.now();
      await until(url, word);
      latencies.push((performance.now() - saved) / 1000);
    }
    return [
      report('Dev server, start to the first article', started, 's'),
      within('Dev server, save to page', median(latencies), 0.8, 's'),
    ];
  } finally {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill();
    await ended;
    rmSync(join(root, copy), { recursive: true });
  }
}

/** The article with a word more at the end of its first paragraph. */
function withWord(text: string, word: string): string {
  const bodyStart = text.indexOf('\n---', 3) + 4;
  const body = text.slice(bodyStart);
  return text.slice(0, bodyStart) + body.replace(/^(\p{L}.*)$/mu, (line) => `${line} ${word}`);
}

/** Asks for a page until it holds the text. */
async function until(url: string, text: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const html = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} did not show "${text}" within ${patience / 1000} s`);
}
