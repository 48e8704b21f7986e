import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';
import { adaptForm } from './adapt.ts';
import { formBase } from './address.ts';

/** The files of the form's page, by their path below `/admin/`. */
export interface Bundle {
  /** The script that starts the form. */
  readonly script: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

const root = path.join(import.meta.dirname, 'browser');

/**
 * Bundles the form with its fonts, its icons and the site's styles for the preview. It is no page of
 * the development server: that would load it anew at each change of an entry, its own among them.
 */
export async function bundleForm(): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    base: formBase,
    publicDir: false,
    logLevel: 'warn',
    plugins: [adaptForm(), tailwindcss()],
    // Astro's renderer of Markdown asks for it.
    define: { 'process.env.ASTRO_PERFORMANCE_BENCHMARK': 'undefined' },
    build: {
      write: false,
      // The form comes minified; the rest is small beside it.
      minify: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      target: 'es2023',
      rolldownOptions: { input: path.join(root, 'start.ts') },
    },
  });
  if (!('output' in built)) throw new Error('The form was not bundled once, to its end.');
  const entry = built.output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('The form has no script to start with.');
  return {
    script: entry.fileName,
    files: new Map(
      built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
    ),
  };
}
