import { describe, expect, test } from 'vitest';
import { passageId } from './passage-id.ts';
import { renderText } from './render-fixture.ts';

const render = (markdown: string) => renderText(markdown, { notes: 'beside', passages: new Set() });
const idsIn = (html: string) => [...html.matchAll(/<(?:p|li) id="(p[^"]*)"/g)].map(([, id]) => id);
const idOf = (text: string) => passageId(text, new Set());

describe('the id of a passage', () => {
  const text = 'On 14 December 2020 the United States sanctioned Turkey’s procurement agency.';

  test('is short and ascii, whatever the script', () => {
    for (const each of [
      text,
      'Çavuşoğlu: “İş bitti”',
      'كانت الصفقة منتهية',
      '交易已经完成',
      '🚀',
      '',
    ])
      expect(idOf(each), each).toMatch(/^p[0-9a-z]{3}$/);
    expect(idOf('كانت الصفقة')).not.toBe(idOf('交易已经完成'));
  });

  test('stays when the passage is mended after its eighth word, or in a sign', () => {
    const id = idOf(text);
    expect(idOf(text.replace('procurement', 'arms'))).toBe(id);
    expect(idOf(text.replace('On 14', '  on\u00a014'))).toBe(id);
    expect(idOf(text.replace('2020', '2021'))).not.toBe(id);
  });

  test('tells apart passages that begin alike', () => {
    const starts = Array.from(
      { length: 40 },
      (_, day) => `On ${day} July 2019 the first aircraft landed`,
    );
    const taken = new Set<string>();
    for (const start of starts) passageId(start, taken);
    expect(taken.size).toBe(starts.length);
  });

  test('is another one for the same words again', () => {
    const taken = new Set<string>();
    const ids = [1, 2, 3, 4].map(() => passageId(text, taken));
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe(idOf(text));
  });
});

test('each paragraph and each item has an id and, at its end, a link to itself', async () => {
  const html = await render('One thing [@caatsa].\n\n- Two\n- Three\n\n> Four');
  const [one = '', two = '', three = '', ...more] = idsIn(html);
  expect(more).toEqual([]);
  expect(html).toContain(`<a class="at" aria-label="Link to this passage" href="#${one}"></a></p>`);
  expect(html).toContain(`<li id="${two}">Two<a class="at"`);
  expect(html).toContain(`href="#${three}"></a></li>`);
  expect(html.match(/class="at"/g)).toHaveLength(3);
});

test('an id stays when passages and citations are added, removed or mended elsewhere', async () => {
  const mine = 'The missiles came to Mürted [@tass-2019], and stayed [@caatsa].';
  const alone = await render(mine);
  const among = await render(`Before it [@state-2020].\n\n${mine}\n\nAfter it [@tass-2019].`);
  expect(idsIn(among)[1]).toBe(idsIn(alone)[0]);
  const citation = /<sup class="cite" id="([^"]+)"/;
  expect(citation.exec(among)?.[1]).toBe(citation.exec(alone)?.[1]);
});

test('a citation has its place in the passage, and leads to its note as before', async () => {
  const html = await render('It came [@tass-2019]. It stayed [@caatsa; @tass-2019].');
  const [id = ''] = idsIn(html);
  expect(html).toContain(
    `<sup class="cite" id="${id}-2"><a href="#note-2">2</a>, <a href="#note-1"`,
  );
  expect(html).not.toContain('id="ref-');
  expect(html).toContain('<li id="note-1"');
});

test('texts of one page share the ids that are taken', async () => {
  const passages = new Set<string>();
  const twice = [await renderText('Same.', { passages }), await renderText('Same.', { passages })];
  expect(new Set(twice.flatMap(idsIn)).size).toBe(2);
});

test('a page whose passages have no address has neither ids nor links', async () => {
  expect(await renderText('One.')).toBe('<p>One.</p>');
});
