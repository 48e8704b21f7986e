import { createHash } from 'node:crypto';

/**
 * The content security policy of every page, for its `meta` element: everything from this site
 * itself, and the one script that stands in the page, known by its hash (CSP Level 3).
 * @param script the inline script, to the letter
 * @param frames whether the page shows pages of this site in frames
 */
export const contentPolicy = (script: string, frames = false): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-src ${frames ? "'self'" : "'none'"}`,
  ].join(';');
