import { propFaults, type BlockFault, type Exists } from '../../markdown/block-faults.ts';
import { isBlockName, type BlockName } from '../../markdown/block-rules.ts';
import { brokenBlocks } from '../texts/leftovers.ts';
import { closingTags } from './tags.ts';

interface MdxFault extends Omit<BlockFault, 'node'> {
  readonly offset: number;
}

/** A component as it stands in a text. */
export interface Component {
  readonly offset: number;
  readonly tag: string;
  readonly attributes: string;
  /** Whether it stands on a line of its own, with empty lines around it. */
  readonly alone: boolean;
}

const component =
  /<(Quote|Timeline|Event|Exchange|Positions|Figure)((?:\s+[a-z]+="[^"<>{}]*")*)\s*\/>/g;
const directive = /^ {0,3}:{2,}[a-z]*(?:\[[^\]{}]*\])?(?:\{[^{}]*\})?[ \t]*\r?$/gm;
/** Marks of figures are no code; they are read before MDX reads its brackets. */
const figureMark = /(?<!^[ \t]*)\{figure:[^{}\n]*\}/gm;
const code = /^(?:import|export)(?![\w-])|\{[^{}]*\}?|\}/gm;
const tag = /<\/?[^\s<>/]+|</g;
const names = 'Quote, Timeline, Event, Exchange, Positions, Figure';

/**
 * Parts an article in MDX, which is text with our components.
 * @returns the components, and the text with spaces where they stood
 */
export function componentsIn(mdx: string): {
  readonly text: string;
  readonly components: readonly Component[];
} {
  const components: Component[] = [];
  const text = mdx.replace(
    component,
    (written: string, tag: string, attributes: string, offset: number) => {
      components.push({ offset, tag, attributes, alone: alone(mdx, offset, written.length) });
      return blank(written);
    },
  );
  return { text, components };
}

/** What is wrong with the MDX in an article; it runs no code of its own. */
export function mdxFaults(
  { text, components }: { readonly text: string; readonly components: readonly Component[] },
  exists: Exists,
): readonly MdxFault[] {
  const faults: MdxFault[] = [];
  for (const { offset, tag, attributes, alone } of components) {
    if (!alone)
      faults.push({
        offset,
        rule: 'block/place',
        message: `<${tag}> must stand on a line of its own, with an empty line before and after.`,
      });
    const name = tag.toLowerCase();
    if (!isBlockName(name)) continue;
    for (const fault of propFaults(name, propsOf(attributes), beside(name), exists))
      faults.push({ ...fault, offset });
  }
  const closes = closingTags();
  for (const { 0: written, index } of text.matchAll(tag))
    if (!closes(written))
      faults.push({
        offset: index,
        rule: 'body/html',
        message: `"${written.slice(0, 40)}" is no component that an article may use, or is not written as one.`,
        hint: `Components are: ${names}; they are written <Quote id="…" />. For the sign itself write &lt;.`,
      });
  for (const { 0: written, index } of withoutBroken(
    text.replace(directive, blank).replace(figureMark, blank),
  ).matchAll(code))
    faults.push({
      offset: index,
      rule: 'body/code',
      message: `An article may not run code: no curly brackets, and no line that begins with import or export.`,
      hint: /^\w/.test(written) ? `Begin the line with another word than "${written}".` : undefined,
    });
  return faults;
}

/** Blocks that cannot be read are reported as such, and not as code. */
const withoutBroken = (text: string): string =>
  brokenBlocks(text).reduce(
    (rest, { offset, written }) =>
      rest.slice(0, offset) + blank(written) + rest.slice(offset + written.length),
    text,
  );

/** Spaces in the place of a text, so that what follows keeps its line and column. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

const alone = (text: string, offset: number, length: number) =>
  /(?:^|\n[ \t\r]*\n)$/.test(text.slice(0, offset)) &&
  /^[ \t\r]*(?:$|\n[ \t\r]*(?:\n|$))/.test(text.slice(offset + length));

const propsOf = (attributes: string) =>
  Object.fromEntries(
    [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );

/** The quotations that a directive has between its lines stand in an attribute of the component. */
const beside = (name: BlockName) => (name === 'exchange' ? ['quotes'] : []);
