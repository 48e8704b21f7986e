import { createHash } from 'node:crypto';

/** The script of every page that runs before the first paint, so that a chosen theme does not flash. */
export const chosenTheme = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/**
 * The content security policy of every page, for its `meta` element: everything from this site
 * itself, and the one script that stands in the page, known by its hash (CSP Level 3).
 * @param script the inline script, to the letter
 */
export const contentPolicy = (script: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-src 'none'",
  ].join(';');

/** The policy of a page with its first script. */
export const pagePolicy: string = contentPolicy(chosenTheme);
