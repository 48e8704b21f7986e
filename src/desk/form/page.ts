import type { FormTarget } from './config.ts';
import { formBase } from './address.ts';

/** The address of GitHub's programming interface, to which the form saves when it is told so. */
const github = 'https://api.github.com';

/**
 * What the form's page may load and ask for (CSP Level 3): its own files, and GitHub where it saves
 * there. The form asks other servers for its newest version and for their state; it need not know.
 */
const policy = ({ repository }: FormTarget): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // The form writes styles of its own into the page.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    // GitHub shows who is signed in.
    `img-src 'self' blob: data:${repository === undefined ? '' : ' https://avatars.githubusercontent.com'}`,
    `connect-src 'self' blob: data:${repository === undefined ? '' : ` ${github}`}`,
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');

/** The page in which the form stands. */
export const formPage = (script: string, target: FormTarget): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <meta http-equiv="content-security-policy" content="${policy(target)}" />
    <title>The 231 File: the form</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <script type="module" src="${formBase}${script}"></script>${target.repository === undefined ? onlyHere : ''}
    <style>[role='none'].error { white-space: pre-line; }</style>
  </head>
  <body${attributes(target)}></body>
</html>
`;

/** Where the form saves on this computer, nobody signs in anywhere. */
const onlyHere = `
    <style>[data-label='Sign In Using Access Token'] { display: none; }</style>`;

const attributes = ({ repository, branch, signIn }: FormTarget) =>
  Object.entries({ repository, branch, 'sign-in': signIn })
    .map(([name, value]) => (value === undefined ? '' : ` data-${name}="${escaped(value)}"`))
    .join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
