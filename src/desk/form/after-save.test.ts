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
  const article = path.join(root, 'articles/the-first-delivery.md');
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, `${text.trimEnd()}\n\nTurkey paid 2.5 billion dollars in 2017.\n`);
  const [missing] = checkedAfterSave(root, 'content/articles/the-first-delivery.md');
  expect(missing?.words).toMatch(
    / cites no source\. End it with \[@source-id\], or switch on Draft until its source is found\.$/,
  );
  writeFileSync(article, text.replace('\n---\n', '\ndraft: true\n---\n'));
  expect(checkedAfterSave(root, 'content/pages/home.md')).toContainEqual({
    error: true,
    words:
      'The article "the-first-delivery" is a draft; the front page cannot lead to it. Switch off Draft in that article, or name another article.',
  });
  writeFileSync(article, text);
  expect(checkedAfterSave(root, 'content/people/mevlut-cavusoglu.md')).toEqual([]);
});
