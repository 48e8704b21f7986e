import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';

test('columns are aligned by class, without align or style', async () => {
  const html = await renderText('|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|3|4|');
  expect(html).not.toMatch(/align=|style=/);
  expect(html).toContain(
    '<th>a</th>\n<th>b</th>\n<th class="text-center">c</th>\n<th class="text-right">d</th>',
  );
  expect(html).toContain('<td class="text-right">4</td>');
});
