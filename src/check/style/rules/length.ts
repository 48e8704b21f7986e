import type { Root } from 'nlcst';
import { visit } from 'unist-util-visit';
import { articleKinds } from '../../../schema/article.ts';
import { wordCount } from '../../../story/reading-time.ts';
import { valueAt } from '../../shape.ts';
import type { Passage } from '../passage.ts';
import { contextOf, say, type Said, type StyleRule } from '../rule.ts';

type ArticleKind = (typeof articleKinds)[number];

/** The most words that an article of a kind has; shorter is fine when the question is small. */
const mostWords: Readonly<Record<ArticleKind, number>> = {
  analysis: 1800,
  explainer: 900,
  profile: 1800,
  questions: 1800,
};
const mostSentences = 2;
const mostLetters = 350;

/** What is too long or not whole in a text, by its field. */
function judge(field: string, text: string, sentences: number): Said | undefined {
  const plain = text.trim();
  // That it says nothing is another rule's matter.
  if (plain === '') return undefined;
  switch (field) {
    case 'headline':
      return /[^.]\.$/.test(plain)
        ? { message: 'The headline ends in a full stop.', hint: 'Delete the full stop.' }
        : undefined;
    case 'standfirst':
      if (sentences > mostSentences)
        return {
          message: `The standfirst has ${sentences} sentences.`,
          hint: 'Answer the headline in one or two.',
        };
      return plain.length > mostLetters
        ? {
            message: `The standfirst has ${plain.length} characters.`,
            hint: `Keep it to ${mostLetters}.`,
          }
        : undefined;
    case 'keyPoints':
      return /[.!?]["”’)\]]*$/.test(plain)
        ? undefined
        : {
            message: 'The key point does not end as a sentence does.',
            hint: 'Write a full sentence that stands alone, and end it with a full stop.',
          };
    default:
      return undefined;
  }
}

export const length: StyleRule = {
  mayMatter: (text, { passage }) =>
    /^(?:headline|standfirst|keyPoints)$/.test(passage.field) ||
    tooManyWords(text, passage) !== false,
  plugin: () => (tree: Root, file) => {
    const { passage } = contextOf(file);
    const { field, text } = passage;
    let sentences = 0;
    visit(tree, 'SentenceNode', () => {
      sentences++;
    });
    const said = judge(field, text, sentences) ?? (tooManyWords(text, passage) || undefined);
    if (said) say(file, 'style/length', said, tree.position);
  },
};

function tooManyWords(text: string, { folder, field, value }: Passage): Said | false {
  if (folder !== 'articles' || field !== '') return false;
  const kind = articleKinds.find((each) => each === valueAt(value, ['kind'])) ?? 'analysis';
  const words = wordCount(text);
  return (
    words > mostWords[kind] && {
      message: `The article has ${words} words.`,
      hint: `An article of the kind ${kind} has at most ${mostWords[kind]}: one question, answered.`,
    }
  );
}
