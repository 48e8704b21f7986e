// For the types that it adds to unified's data.
import type {} from 'remark-parse';
import type { Data, Node, Root, Text } from 'mdast';
import type { Data as ProcessorData, Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withoutUnseen } from '../schema/unseen.ts';
import { numberBefore } from '../story/written-number.ts';
import { contextOf } from './context.ts';
import { fail, type Refusal } from './refuse.ts';

/** The mark behind a number that stands in a figure: `419 {figure:votes, House, Votes for}`. */
export interface FigureMark extends Node {
  readonly type: 'figureMark';
  /** The figure, by id. */
  figure: string;
  /** What names the row and the column: words of a cell, words of a heading. */
  parts: readonly string[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    figureMark: FigureMark;
  }
  interface RootContentMap {
    figureMark: FigureMark;
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    figureMark: 'figureMark';
  }
}

type SyntaxExtension = NonNullable<ProcessorData['micromarkExtensions']>[number];
type TreeExtension = Exclude<
  NonNullable<ProcessorData['fromMarkdownExtensions']>[number],
  readonly unknown[]
>;
type Constructs = NonNullable<NonNullable<SyntaxExtension['text']>[number]>;
type Construct = Exclude<Constructs, readonly unknown[]>;

const opening = '{figure:';
const [openBrace, closeBrace] = [123, 125];

/** Reads `{figure:…}` up to the closing bracket on the same line, in MDX before its expressions. */
const construct: Construct = {
  name: 'figureMark',
  tokenize(effects, ok, nok) {
    let read = 0;
    return function start(code) {
      effects.enter('figureMark');
      return open(code);
    };
    function open(code: number | null) {
      if (code !== opening.charCodeAt(read)) return nok(code);
      effects.consume(code);
      read += 1;
      return read === opening.length ? inside : open;
    }
    function inside(code: number | null) {
      // The ends of the text and of its lines are null and codes below −2.
      if (code === null || code < -2 || code === openBrace) return nok(code);
      effects.consume(code);
      if (code !== closeBrace) return inside;
      effects.exit('figureMark');
      return ok;
    }
  },
};

const toTree: TreeExtension = {
  enter: {
    figureMark(token) {
      const before = this.stack.at(-1);
      const text = before && 'children' in before ? before.children.at(-1) : undefined;
      if (text?.type === 'text') withoutSpaceAtEnd(text);
      this.enter({ type: 'figureMark', figure: '', parts: [] }, token);
    },
  },
  exit: {
    figureMark(token) {
      const mark = this.stack.at(-1);
      const inside = this.sliceSerialize(token).slice(opening.length, -1);
      const [figure = '', ...parts] = inside.split(',').map((part) => part.trim());
      if (mark?.type === 'figureMark') Object.assign(mark, { figure, parts });
      this.exit(token);
    },
  },
};

/** The space before a mark goes with the mark, so that no reader of the tree meets it. */
function withoutSpaceAtEnd(text: Text): void {
  const kept = text.value.replace(/[ \t]+$/, '');
  const gone = text.value.length - kept.length;
  text.value = kept;
  const end = text.position?.end;
  if (!end) return;
  end.column -= gone;
  if (end.offset !== undefined) end.offset -= gone;
}

/** A text without its marks and the space before them: plain CommonMark, for other readers of it. */
export const withoutFigureMarks = (markdown: string): string =>
  markdown.replace(/[ \t]*\{figure:[^{}\n\r]*\}/g, '');

/** remark plugin: the syntax of marks behind numbers that stand in a figure, in .md and .mdx alike. */
export function remarkFigureSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { [openBrace]: construct } });
  (data.fromMarkdownExtensions ??= []).push(toTree);
}

/**
 * remark plugin: turns a number with a figure's mark into a link to the figure; the mark is gone.
 * @throws at an unknown figure, and at a mark without a number before it
 */
export function remarkFigureLinks() {
  return (tree: Root, file: VFile): void => {
    const { story } = contextOf(file);
    visit(tree, 'figureMark', (mark, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const text = parent.children[index - 1];
      const number = text?.type === 'text' ? numberBefore(text.value) : undefined;
      const figure =
        story.find.figure(mark.figure) ?? file.fail(`No figure has the id "${mark.figure}".`, mark);
      if (text?.type !== 'text' || !number) return fail(file, withoutNumber, mark);
      // A link cannot stand in a link.
      if (parent.type === 'link') {
        parent.children.splice(index, 1);
        return index;
      }
      text.value = withoutUnseen(text.value).slice(0, -number.written.length);
      parent.children[index] = {
        type: 'link',
        url: figure.href,
        children: [{ type: 'text', value: number.written }],
      };
      return undefined;
    });
  };
}

/** What is wrong with a mark that no number stands before. */
export const withoutNumber: Refusal = {
  rule: 'figure/form',
  message: 'No number stands before this mark.',
  hint: 'Write the mark directly behind the number: 419 {figure:figure-id, row, column}.',
};
