import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedAfterSave } from './after-save.ts';

test('the form is told what the check says of a saved file, and of no other', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'after-save-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(path.join(import.meta.dirname, '../../../tests/wrong/base'), root, { recursive: true });
  const quote = path.join(root, 'quotes/done-deal.md');
  expect(checkedAfterSave(root, 'content/quotes/done-deal.md')).toEqual([]);
  writeFileSync(
    quote,
    readFileSync(quote, 'utf8').replace('event: first-delivery', 'event: frst-delivery'),
  );
  expect(checkedAfterSave(root, 'content/quotes/done-deal.md')).toEqual([
    {
      error: true,
      words: 'Nothing in timeline has the id "frst-delivery". Did you mean "first-delivery"?',
    },
  ]);
  expect(checkedAfterSave(root, 'content/people/mevlut-cavusoglu.md')).toEqual([]);
});
