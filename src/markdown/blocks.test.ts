import { expect, test } from 'vitest';
import { createNumbering } from './numbering.ts';
import { renderText } from './render-fixture.ts';
import { renderBody } from './render.ts';
import { sources, testStory } from './story-fixture.ts';

const render = (markdown: string) =>
  renderBody(markdown, {
    file: 'content/articles/a.md',
    story: testStory(sources),
    numbering: createNumbering(),
    notes: 'none',
  });

test.each([
  ['::quote{id=done-deal}', 'quote', { id: 'done-deal' }],
  ['::event{id=first-delivery}', 'event', { id: 'first-delivery' }],
  ['::figure{id=votes}', 'figure', { id: 'votes' }],
  ['::positions{id=was-it-done}', 'positions', { id: 'was-it-done' }],
  ['::exchange{id=the-day}', 'exchange', { id: 'the-day' }],
  ['::timeline{from=2019-07 to=2020}', 'timeline', { from: '2019-07', to: '2020' }],
  [
    '::timeline{ids="first-delivery first-delivery"}',
    'timeline',
    { ids: 'first-delivery first-delivery' },
  ],
  ['::timeline{actor=turkey}', 'timeline', { actor: 'turkey' }],
  [':::exchange{event=first-delivery}\n:::', 'exchange', { event: 'first-delivery' }],
  [
    ':::exchange{event=first-delivery}\n- done-deal\n- done-deal\n:::',
    'exchange',
    { event: 'first-delivery', quotes: 'done-deal done-deal' },
  ],
])('%s becomes a block', async (markdown, name, props) => {
  expect((await render(markdown)).segments).toEqual([{ type: 'block', name, props }]);
});

test('cuts the text at its blocks', async () => {
  const { segments } = await render('Before.\n\n::quote{id=done-deal}\n\nAfter.');
  expect(segments).toEqual([
    { type: 'html', html: '<p>Before.</p>' },
    { type: 'block', name: 'quote', props: { id: 'done-deal' } },
    { type: 'html', html: '<p>After.</p>' },
  ]);
});

test.each([
  ['::video{id=x}', 'There is no block "video"'],
  ['::quote{id=nobody}', 'no quote has the id "nobody"'],
  ['::quote', 'is written ::quote{id=…}'],
  ['::quote{id=done-deal size=big}', 'is written ::quote{id=…}'],
  ['::quote[Words]{id=done-deal}', 'takes no text in square brackets'],
  [':::quote{id=done-deal}\n:::', 'is written with ::.'],
  ['::exchange{event=first-delivery}', 'is written with :::.'],
  [':::exchange{id=the-day}\n:::', 'is written with ::.'],
  ['::exchange{id=nothing}', 'no exchange has the id "nothing"'],
  ['::exchange', 'is written :::exchange{event=…} or ::exchange{id=…}'],
  ['::positions{id=nothing}', 'no question has the id "nothing"'],
  [':::exchange{event=first-delivery}\nnobody\n:::', 'no quote has the id "nobody"'],
  [':::exchange{event=first-delivery}\n*done-deal*\n:::', 'only ids of quotations'],
  ['::timeline{from=2019 to=2019-13}', 'there is no month 13'],
  ['::timeline{from=2019}', 'or ::timeline{ids=…} or ::timeline{actor=…}'],
  ['- ::quote{id=done-deal}', 'must stand between paragraphs'],
])('%s is refused', async (markdown, reason) => {
  const error = renderText(`One.\n\n${markdown}`);
  await expect(error).rejects.toThrow(reason);
  await expect(error).rejects.toThrow(/^content\/articles\/a\.md:[34]: /);
});
