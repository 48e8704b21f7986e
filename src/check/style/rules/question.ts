import { patternRule, shown, type StyleRule } from '../rule.ts';

/** A question in the running text of an article; headings may ask, and so may others' words. */
const rule = patternRule(
  'style/question',
  /[^.!?\uFFFC\s][^.!?\uFFFC]*\?/gu,
  ({ words, paragraph, context: { passage } }) => {
    if (passage.folder !== 'articles' || passage.field !== '') return undefined;
    const start = paragraph.position(0, 1)?.start.offset ?? 0;
    const line = passage.text.slice(passage.text.lastIndexOf('\n', start) + 1, start);
    if (/^ {0,3}#{1,6}\s/.test(line)) return undefined;
    return {
      message: `The text asks: “${shown(words[0])}”`,
      hint: 'Say what is known and what is not; only a heading may be a question.',
    };
  },
);

export const question: StyleRule = {
  ...rule,
  mayMatter: (text, { passage }) =>
    passage.folder === 'articles' && passage.field === '' && text.includes('?'),
};
