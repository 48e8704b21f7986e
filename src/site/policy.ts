import { createHash } from 'node:crypto';

/** The script of every page that runs before the first paint, so that a chosen theme does not flash. */
export const chosenTheme = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** What a page does that the others do not. */
export interface Needs {
  /** It shows pages of this site in frames. */
  readonly frames?: boolean;
  /** It compiles WebAssembly, as the search does. */
  readonly wasm?: boolean;
}

const hash = createHash('sha256').update(chosenTheme).digest('base64');

/**
 * The content security policy of a page, for its `meta` element: everything from this site itself,
 * and the one script that stands in every page, known by its hash (CSP Level 3).
 */
const contentPolicy = ({ frames = false, wasm = false }: Needs): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-src ${frames ? "'self'" : "'none'"}`,
  ].join(';');

const plain = contentPolicy({});

/** The policy of a page, by what it needs beyond the others. */
export const policyOf = (needs: Needs | undefined): string =>
  needs ? contentPolicy(needs) : plain;
