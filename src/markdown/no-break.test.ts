import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';

const show = async (markdown: string) =>
  (await renderText(markdown))
    .replace(/<\/?p>/g, '')
    .replaceAll('\u00a0', '~')
    .replaceAll(/<span class="nb">(.*?)<\/span>/g, '{$1}');

test.each([
  ['The S-400, the F-35A and F-16s', 'The {S-400}, the {F-35A} and {F-16s}'],
  ['SA-21, Su-35, S-300PMU-2.', '{SA-21}, {Su-35}, {S-300PMU-2}.'],
  ['An S-400-type radar', 'An S-400-type radar'],
  ['on 14 December 2020', 'on 14~December 2020'],
  ['from 12 to 15 July', 'from 12 to 15~July'],
  ['in May 2019', 'in May 2019'],
  ['14 Mayors', '14 Mayors'],
  ['$2.5bn, $2.5 billion, €4 m', '$2.5bn, $2.5~billion, €4~m'],
  ['Section 231, sec. 3, No. 321, p. 4', 'Section~231, sec.~3, No.~321, p.~4'],
  ['22 U.S.C. 9525', '22~U.S.C.~9525'],
  ['intersection 4', 'intersection 4'],
  ['mid-2019, COVID-19, pre-F-35', 'mid-2019, COVID-19, pre-F-35'],
  ['`S-400 on 14 December`', '<code>S-400 on 14 December</code>'],
  ['/x/S-400/y', '/x/S-400/y'],
])('%s', async (markdown, shown) => {
  expect(await show(markdown)).toBe(shown);
});

test('leaves addresses alone, also as the text of a link', async () => {
  const html = await show(
    'See https://example.org/a_S-400 and [the S-400](https://example.org/S-400).',
  );
  expect(html).toBe(
    'See <a href="https://example.org/a_S-400">https://example.org/a_S-400</a> and <a href="https://example.org/S-400">the {S-400}</a>.',
  );
});
