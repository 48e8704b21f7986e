import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, edit } from '../wrong/content.ts';
import { devServer } from './dev-server.ts';

const event = 'timeline/first-delivery.md';
const dead = edit('sources/state-2020.md', 'kind:', 'unreachable: 2026-11-24\nkind:');
const silent = edit(event, '  - turkey', '  - turkey\n  - united-states');

test('the desk shows what the pages show, and the file that it leads to, also while an error stands', async () => {
  const folder = contentWith(silent, dead);
  const { get, printed } = await devServer(folder);
  expect(printed()).toMatch(/The desk is at http:\/\/localhost:\d+\/desk\//);

  const desk = await get('/desk/');
  expect(desk.status).toBe(200);
  expect(desk.html).toContain('<p>Not heard here: United States.</p>');
  expect(desk.html).toContain(
    '<a href="/events/first-delivery/">The first parts land at Mürted</a>',
  );
  expect(desk.html).toContain('>content/timeline/first-delivery.md:5</a>');
  expect(desk.html).toContain(
    `href="/__open-in-editor?file=${encodeURIComponent(`${join(folder, event)}:5:1`)}"`,
  );
  expect(desk.html).not.toContain('/admin/');

  expect((await get('/events/first-delivery/')).html).toContain(
    'Heard here: Turkey. Not heard: United States.',
  );
  expect((await get('/sources/state-2020/')).html).toMatch(
    /It no longer answered on\s*<time datetime="2026-11-24">24\s+November 2026<\/time>/,
  );

  edit('quotes/done-deal.md', 'event: first-delivery', 'event: first')(folder);
  expect((await get('/')).status).toBe(500);
  const broken = await get('/desk/');
  expect(broken.status).toBe(200);
  expect(broken.html).toContain('<p>Nothing in timeline has the id &quot;first&quot;.</p>');
  expect(broken.html).toContain('An error keeps the story from being put together.');

  edit('quotes/done-deal.md', 'event: first', 'event: first-delivery')(folder);
  edit(event, '\n  - united-states', '')(folder);
  const mended = await get('/desk/');
  expect(mended.html).not.toContain('Not heard here');
});

test('where the form is served, each row leads to it, too', async () => {
  const { get } = await devServer(contentWith(silent), { FORM: 'yes' });
  expect((await get('/desk/')).html).toContain(
    '<a href="/admin/#/collections/timeline/entries/first-delivery">Edit in the form</a>',
  );
});
