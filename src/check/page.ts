import { handbookPages } from '../story/addresses.ts';
import { openingAddress } from './open-file.ts';
import type { Problem } from './problem.ts';
import { counts, frameOf, plain } from './report.ts';
import { rules } from './rules/rules.ts';

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * The problems as a page of the development server, in the words of the report. It needs nothing but
 * Vite's own script, which loads it anew at a save.
 * @param root the content folder, for the lines that are shown
 */
export const reportPage = (problems: readonly Problem[], root: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The content has problems – The 231 File</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${style}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<header>
<p>The 231 File</p>
<h1>The content has problems</h1>
<p>${escape(counts(problems)).replaceAll('\n', ' ')} This page makes way for the site as soon as you have mended and saved them. The name of a file opens it in the editor of this computer; more is told on <a href="/desk/">the desk</a> and in <a href="${handbookPages.kind}">the handbook</a>.</p>
</header>
<main>
${problems.map((problem) => block(problem, root)).join('\n')}
</main>
<iframe name="editor" title="Answers of the editor" hidden></iframe>
</body>
</html>
`;

function block(problem: Problem, root: string): string {
  const { file, line, column, field, rule, message, hint } = problem;
  const frame = frameOf(problem, root);
  const place = escape(plain(`${file}:${line}:${column}`));
  return [
    '<article>',
    `<h2>${escape(plain(message))}</h2>`,
    ...(hint ? [`<p>${escape(plain(hint))}</p>`] : []),
    `<p class="place"><a href="${escape(openingAddress(root, problem))}" target="editor">${place}</a>${field ? ` <span>${escape(plain(field))}</span>` : ''}</p>`,
    ...(frame.length > 0
      ? [
          `<pre tabindex="0" role="group" aria-label="The line as written">${escape(frame.join('\n'))}</pre>`,
        ]
      : []),
    `<p class="place">The rule: <a href="${handbookPages.rule}${rule}/">${escape(rules[rule].title.replace(/\.$/, ''))}</a> <span>[${rule}]</span></p>`,
    '</article>',
  ].join('\n');
}

/** The colours of the site, and faces that every computer has. */
const style = `
:root { color-scheme: light dark; }
body { box-sizing: border-box; max-width: 50rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; background: light-dark(#faf7f0, #10131a); color: light-dark(#17181c, #e8e3d8); font: 1rem/1.5 'Arial Narrow', Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, p, pre { margin: 0; }
h1 { margin-block: 1rem 0.5rem; font: 400 clamp(1.75rem, 1.4rem + 1.6vw, 2.625rem)/1.14 Georgia, serif; }
h2 { font-size: 1.125rem; line-height: 1.4; color: light-dark(#b3261e, #ff7a6c); }
a { color: inherit; text-underline-offset: 0.18em; }
article { margin-top: 2rem; border-top: 1px solid light-dark(#d9d3c5, #2b2f39); padding-top: 1rem; }
article > * + * { margin-top: 0.5rem; }
pre { overflow-x: auto; border-left: 3px solid light-dark(#b3261e, #ff7a6c); padding: 0.75rem 1rem; background: light-dark(#f3eee2, #181c25); font: 0.875rem/1.5 ui-monospace, monospace; }
header p, .place { color: light-dark(#55565c, #b3b0a8); }
:focus-visible { outline: 2px solid light-dark(#b3261e, #ff7a6c); outline-offset: 3px; }
`;
