import { expect, test } from 'vitest';
import { parseDocument, isScalar } from 'yaml';
import { placeInScalar } from './scalar-places.ts';

/** What stands in the YAML from the place of a word of the value on. */
function writtenFrom(yaml: string, word: string): string {
  const node: unknown = parseDocument(yaml).get('a', true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) throw new Error('No text.');
  const [start, end] = node.range;
  const written = yaml.slice(start, end);
  return written.slice(placeInScalar(written, node.value, node.value.indexOf(word)));
}

test('finds a word in a text without quotation marks', () => {
  expect(writtenFrom('a: one two three\n', 'two')).toMatch(/^two three/);
  expect(writtenFrom('a: one\n  two\n  three\n', 'three')).toMatch(/^three/);
});

test('finds a word behind doubled and escaped quotation marks', () => {
  expect(writtenFrom("a: 'it''s the agency''s two'\n", 'two')).toBe("two'");
  expect(writtenFrom('a: "a \\"b\\" \\u00fc two"\n', 'two')).toBe('two"');
  expect(writtenFrom("a: 'it''s'\n", "'s")).toBe("''s'");
});

test('finds a word in a text over several lines', () => {
  expect(writtenFrom('a: >-\n  one two\n  three four\n\n  five\n', 'four')).toMatch(/^four\n/);
  expect(writtenFrom('a: >-\n  one two\n  three four\n\n  five\n', 'five')).toMatch(/^five/);
  expect(writtenFrom('a: |\n  one\n    two\n', 'two')).toMatch(/^two/);
  expect(writtenFrom("a: 'one\n  two''s\n  three'\n", 'three')).toBe("three'");
});
