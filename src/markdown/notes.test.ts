import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';
import { testSource, testStory } from './story-fixture.ts';

const render = (markdown: string) => renderText(markdown, { notes: 'beside' });
const details = (html: string) =>
  [...html.matchAll(/<details.*?<\/details>/gs)].map(([all]) => all);

test('the sources of a block stand right after it', async () => {
  expect(await render('It landed [@tass-2019, p. 4; @caatsa].\n\nNothing.')).toBe(
    '<p>It landed<sup class="cite"><a href="#note-1">1</a>, ' +
      '<a href="#note-2">2</a></sup>.</p>' +
      '<details class="notes"><summary>Sources 1, 2</summary><ol>' +
      '<li id="note-1" value="1">TASS, <a href="/sources/tass-2019/">First S-400 delivery</a>, ' +
      '12\u00a0July 2019, wire, state-run, p. 4</li>' +
      '<li id="note-2">US Congress, <a href="/sources/caatsa/">Countering America’s ' +
      'Adversaries Through Sanctions Act</a>, undated, law</li></ol></details>\n<p>Nothing.</p>',
  );
});

test('a later note on the same source is short, has its own id, and the number leads there', async () => {
  const html = await render('A [@state-2020].\n\nB [@state-2020, p. 7].');
  expect(html).toContain('<a href="#note-1-2"');
  expect(details(html)[1]).toBe(
    '<details class="notes"><summary>Source 1</summary><ol><li id="note-1-2" value="1">' +
      '<a href="/sources/state-2020/">State Department</a>, 14\u00a0December 2020, p. 7</li></ol></details>',
  );
});

test('a block notes each source once, with all places cited in it', async () => {
  const html = await render('A [@caatsa, sec. 3]. B [@caatsa, sec. 5]. C [@caatsa, sec. 3].');
  expect(details(html)).toHaveLength(1);
  expect(html).toContain(', law, sec. 3; sec. 5</li></ol>');
  expect(html.match(/href="#note-1"/g)).toHaveLength(3);
});

test('numbers in a row are not spelt out, and a list counts on by itself', async () => {
  const html = await render('A [@caatsa; @tass-2019; @state-2020].\n\nB [@caatsa; @state-2020].');
  const [first = '', second = ''] = details(html);
  expect(first).toContain('<summary>Sources 1–3</summary>');
  expect(first.match(/ value="\d+"/g)).toEqual([' value="1"']);
  expect(second).toContain('<summary>Sources 1, 3</summary>');
  expect(second.match(/ value="\d+"/g)).toEqual([' value="1"', ' value="3"']);
});

test.each([
  ['- a\n- b [@caatsa]', '</ul><details'],
  ['1. a [@caatsa]', '</ol><details'],
  ['> a [@caatsa]', '</blockquote><details'],
  ['|a|\n|-|\n|b [@caatsa]|', '</table><details'],
])('notes follow the whole block: %j', async (markdown, html) => {
  expect(await render(markdown)).toContain(html);
});

test('a title in another language says so', async () => {
  const story = testStory([testSource('aa', { language: 'tr', title: 'Mürted’e indi' })]);
  expect(await renderText('A [@aa].', { story, notes: 'beside' })).toContain(
    '<a href="/sources/aa/" lang="tr">Mürted’e indi</a>',
  );
});

test('ids of a page with several texts are unique', async () => {
  const html = await render(
    'A [@caatsa].\n\n- B [@caatsa; @tass-2019]\n\nC [@caatsa; @tass-2019].',
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});
