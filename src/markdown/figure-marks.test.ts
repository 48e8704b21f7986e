import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { plainText } from './plain.ts';
import { renderText } from './render-fixture.ts';

test('the number becomes a link to the figure, and the mark is gone', async () => {
  expect(await renderText('It passed by 419 {figure:votes, House, For} votes to three.')).toBe(
    '<p>It passed by <a href="/figures/votes/">419</a> votes to three.</p>',
  );
  expect(await renderText('It cost $2.5 billion{figure:votes}.')).toBe(
    '<p>It cost <a href="/figures/votes/">$2.5\u00a0billion</a>.</p>',
  );
});

test('within a link the number stays in that link', async () => {
  expect(await renderText('[By 419 {figure:votes}](/x/) votes')).toBe(
    '<p><a href="/x/">By 419</a> votes</p>',
  );
});

test('readers of the plain text meet neither the mark nor a space too many', () => {
  const markdown = 'It passed by 419 {figure:votes, House}, to 3 {figure:votes}.';
  expect(plainText(markdown)).toBe('It passed by 419, to 3.');
  expect(toString(parseMarkdown(markdown))).toBe('It passed by 419, to 3.');
});

test('other curly brackets stay text', async () => {
  expect(await renderText('A {figure} and {figure:x\ny} and {figure:{x}')).toBe(
    '<p>A {figure} and {figure:x\ny} and {figure:{x}</p>',
  );
});

test.each([
  ['Passed {figure:votes}.', /content\/articles\/a\.md:1: No number stands before this mark\./],
  ['By 419 {figure:vote}.', /No figure has the id "vote"\./],
])('stops at %s', async (markdown, message) => {
  await expect(renderText(markdown)).rejects.toThrow(message);
});
