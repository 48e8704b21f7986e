const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The report as a page of the development server. */
export const reportPage = (text: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The content has problems</title><style>:root{color-scheme:light dark}body{max-width:60rem;margin:3rem auto;padding:0 1.25rem;font:1rem/1.5 system-ui}pre{white-space:pre-wrap}</style></head>
<body><h1>The content has problems</h1><pre>${escape(text)}</pre><p>Mend them and reload the page.</p></body></html>`;
