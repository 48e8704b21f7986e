import { createHash } from 'node:crypto';

/**
 * The content security policy of every page, for its `meta` element: everything from this site
 * itself, and the one script that stands in the page, known by its hash (CSP Level 3).
 * @param script the inline script, to the letter
 * @param options.wasm whether the page may compile WebAssembly, as the search does
 */
export const contentPolicy = (script: string, options: { readonly wasm?: boolean } = {}): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'${options.wasm === true ? " 'wasm-unsafe-eval'" : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-src 'none'",
  ].join(';');
