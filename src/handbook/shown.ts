import { lockName } from '../check/permalinks/lock.ts';
import type { Example } from '../check/rules/rule.ts';
import { exampleText } from './example.ts';

/** A piece of a file with the words in it that matter. */
export interface Excerpt {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/** How the example of a rule is shown: what is right, what is wrong, and where. */
export interface ShownExample {
  /** Where the wrong thing is: “Wrong, in content/…”. */
  readonly label: string;
  readonly right: Excerpt | undefined;
  readonly wrong: Excerpt;
}

/** The example of a rule with the lines around it. */
export function shownExample(example: Example): ShownExample {
  if ('added' in example)
    return {
      label: `Wrong: a file ${fileName(example.added)}`,
      right: undefined,
      wrong: { before: '', changed: visible(example.text), after: '' },
    };
  if ('renamed' in example)
    return {
      label: 'Wrong: the name of the file',
      right: { before: '', changed: fileName(example.file), after: '' },
      wrong: { before: '', changed: fileName(example.renamed), after: '' },
    };
  const text = exampleText(example.file);
  const start = text.indexOf(example.right);
  const end = start + example.right.length;
  const before = text.slice(0, start).split('\n').slice(-2).join('\n');
  const rest = text.slice(end).split('\n');
  const after = rest.slice(0, example.right.endsWith('\n') ? 1 : 2).join('\n');
  const excerpt = (changed: string): Excerpt => ({
    // An empty line around the words shows nothing.
    before: before.replace(/^\n/, ''),
    changed: visible(changed),
    after: after.replace(/\n$/, ''),
  });
  return {
    label: `Wrong, in ${fileName(example.file)}`,
    right: excerpt(example.right),
    wrong: excerpt(example.wrong),
  };
}

const fileName = (name: string) => (name === lockName ? name : `content/${name}`);

const longest = 400;

/** A text with its invisible signs named; of a very long one, the beginning. */
export const visible = (text: string): string =>
  (text.length > longest * 10
    ? `${text.slice(0, longest)}… (${text.length.toLocaleString('en-GB')} characters)`
    : text
  )
    .replaceAll('\0', '␀')
    .replace(
      /[\p{Bidi_Control}\u00A0\u00AD\u0300-\u036F]/gu,
      (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
