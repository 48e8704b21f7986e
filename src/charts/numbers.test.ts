import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { columns, drawn } from './figure-fixture.ts';

test('each number stands with its unit and with what it counts, as a list', () => {
  const html = toHtml(
    drawn({
      columns: columns('What: text', 'Number: number', 'Unit: text'),
      rows: [
        ['aircraft planned', 1000, 'F-35A'],
        ['not said', null, null],
        ['suppliers', 10, 'firms (Pentagon); 8 per website'],
        ['contract', 862, 'USD million, with six other jets'],
      ],
      chart: { kind: 'numbers', label: 'What', value: 'Number', unit: 'Unit' },
    }),
  );
  expect(html).toContain('<dt dir="auto">aircraft planned</dt><dd><b>1,000</b>');
  expect(html).toContain('F-35A');
  expect(html).toContain('<b>?</b>');
  expect(html).toContain('firms</span></dd><dd dir="auto">(Pentagon); 8 per website</dd>');
  expect(html).toContain('USD million</span></dd><dd dir="auto">with six other jets</dd>');
});
