import { expect, test } from 'vitest';
import { html } from './html.ts';

test('text is escaped, HTML stays, and nothing is nothing', () => {
  const inner = html`<b title="${'"x"'}">${'<i> & co'}</b>`;
  expect(inner.html).toBe('<b title="&quot;x&quot;">&lt;i&gt; &amp; co</b>');
  expect(html`${1}${undefined}${false}${[inner, inner]}!`.html).toBe(
    `1${inner.html}${inner.html}!`,
  );
});
