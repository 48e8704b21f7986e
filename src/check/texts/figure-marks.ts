import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutNumber, type FigureMark } from '../../markdown/figure-marks.ts';
import { toSlug } from '../../schema/slug.ts';
import { numberBefore, type WrittenNumber } from '../../story/written-number.ts';
import {
  agrees,
  cellsNamed,
  cellsOf,
  namesIn,
  partsFor,
  placeOf,
  type Cell,
  type TabledFigure,
} from './figure-cells.ts';
import type { FileReading } from '../reading/file.ts';
import type { TextFault } from './markdown.ts';
import type { MarkdownText } from '../reading/markdown-text.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { fieldName, ofFile, placeIn, type Problem } from '../problem.ts';
import { stringsIn } from '../reading/strings.ts';

type Fault = Omit<TextFault, 'line' | 'column'>;

/** The figures that there are, with those whose data cannot be read for now. */
export interface Figures {
  readonly ids: readonly string[];
  readonly data: (id: string) => TabledFigure | undefined;
}

const broken = /\{\s*figur/giu;

/** Numbers with a figure's mark that are not those of the figure, and marks that cannot be read. */
export function figureMarkFaults(markdown: MarkdownText, figures: Figures): readonly TextFault[] {
  const { text } = markdown;
  if (!/\{\s*figur/iu.test(text)) return [];
  const faults: TextFault[] = [];
  const add = (offset: number, fault: Fault) => faults.push({ ...placeIn(text, offset), ...fault });
  visit(markdown.tree, (node, index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'figureMark') {
      const fault = markFault(node, parent?.children[(index ?? 0) - 1], figures);
      if (fault) add(offset, fault);
    }
    // In MDX such brackets are reported as code.
    if (node.type === 'text' && markdown.format === 'md')
      for (const match of node.value.matchAll(broken))
        add(offset + match.index, {
          rule: 'figure/form',
          message: 'This mark of a figure cannot be read.',
          hint: 'Write it on one line: {figure:figure-id, row, column}.',
        });
  });
  return faults;
}

/** Marks in fields of the frontmatter that are not Markdown. */
export function strayMarks({ file, parsed, texts }: FileReading): readonly Problem[] {
  if (!parsed) return [];
  const read = new Set(texts.map(({ markdown }) => markdown));
  return stringsIn(parsed.value)
    .filter(({ text }) => text.includes('{figure:') && !read.has(text))
    .map(({ path }) => ({
      ...ofFile(
        file,
        'figure/form',
        'A figure’s mark is not read here; readers would see it.',
        'Delete the mark, or state the number in the text below the frontmatter.',
      ),
      ...parsed.place(path),
      field: fieldName(path),
    }));
}

function markFault(
  { figure: id, parts }: FigureMark,
  before: Nodes | undefined,
  figures: Figures,
): Fault | undefined {
  if (!figures.ids.includes(id))
    return {
      rule: 'ref/unknown',
      message: `No figure has the id "${id}".`,
      hint: didYouMean(id, figures.ids) ?? 'Add it to content/figures first.',
    };
  const number = before?.type === 'text' ? numberBefore(before.value) : undefined;
  if (!number) return withoutNumber;
  const figure = figures.data(id);
  return figure && cellFault(id, figure, parts, number);
}

function cellFault(
  id: string,
  figure: TabledFigure,
  parts: readonly string[],
  number: WrittenNumber,
): Fault | undefined {
  const stray = parts.find((part) => cellsNamed(figure, [part]).length === 0);
  if (stray !== undefined) {
    const names = new Map(namesIn(figure).map((name) => [toSlug(name), name]));
    const near = names.get(nearest(stray, [...names.keys()]) ?? '');
    return {
      rule: 'ref/unknown',
      message: `The figure "${id}" has no row or column "${stray}" with a number.`,
      hint:
        near === undefined
          ? `Name one by words that stand in it: ${[...names.values()].slice(0, 6).join('; ')} …`
          : `Did you mean "${near}"?`,
    };
  }
  const named = cellsNamed(figure, parts);
  const mark = (cell: Cell | undefined) => {
    const exact = cell && partsFor(figure, cell);
    return exact && `{figure:${[id, ...exact].join(', ')}}`;
  };
  const better = mark(cellsOf(figure).find((cell) => agrees(number, cell)));
  const [cell, ...others] = named;
  if (!cell || others.length > 0)
    return {
      rule: 'figure/form',
      message: cell
        ? `The mark fits ${named.length} numbers of the figure "${id}".`
        : `No number of the figure "${id}" has both ${parts.map((part) => `"${part}"`).join(' and ')}.`,
      hint: better
        ? `For ${number.written} write ${better}.`
        : `Name the row and the column: ${mark(cell ?? cellsOf(figure)[0]) ?? '{figure:figure-id, row, column}'}.`,
    };
  if (agrees(number, cell)) return undefined;
  return {
    rule: 'figure/disagrees',
    message: `The text has ${number.written}, the figure "${id}" has ${cell.value.toLocaleString('en-GB', { maximumFractionDigits: 20 })} (${placeOf(figure, cell)}; ${cell.unit}).`,
    hint: better
      ? `Did you mean ${better}? If not, mend the text or the figure by their sources.`
      : 'Mend the text or the figure by their sources.',
  };
}
