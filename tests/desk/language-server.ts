import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../wrong/content.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A language server as a code editor uses it (Language Server Protocol 3.17). */
export interface LanguageServer {
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  end(): void;
}

/**
 * Starts Astro’s language server, which is what the Astro extension of VS Code runs, with the
 * option that the extension sets for `astro.content-intellisense`.
 * @param project the folder that is open in the code editor
 */
export async function startLanguageServer(project: string): Promise<LanguageServer> {
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const server = spawn(
    process.execPath,
    [require.resolve('@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { cwd: project, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const hear = (message: Message) => {
    if (message.method !== undefined) {
      // It asks for settings and registers itself; every answer may be empty.
      if (message.id !== undefined) send({ id: message.id, result: [] });
    } else if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  let bytes = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, head))?.[1]);
      if (head === -1 || bytes.length < head + 4 + length) return;
      const text = bytes.toString('utf8', head + 4, head + 4 + length);
      bytes = bytes.subarray(head + 4 + length);
      // The server keeps to the protocol.
      hear(JSON.parse(text) as Message);
    }
  });
  let last = 0;
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(JSON.stringify(error)));
      });
      send({ id, method, params });
    });
  const uri = pathToFileURL(project).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'project' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        diagnostic: {},
      },
    },
    initializationOptions: {
      typescript: { tsdk: join(projectRoot, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  const tell = (method: string, params: unknown) => {
    send({ method, params });
  };
  tell('initialized', {});
  return {
    ask,
    tell,
    end: () => {
      server.kill();
    },
  };
}
