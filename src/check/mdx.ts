import { propFaults, type BlockFault, type Exists } from '../markdown/block-faults.ts';
import { isBlockName, type BlockName } from '../markdown/block-rules.ts';
import { closingTags } from './tags.ts';

interface MdxFault extends Omit<BlockFault, 'node'> {
  readonly offset: number;
}

const component = /<(Quote|Timeline|Event|Exchange|Figure)((?:\s+[a-z]+="[^"<>{}]*")*)\s*\/>/g;
const directive = /^ {0,3}:{2,}[a-z]*(?:\[[^\]{}]*\])?(?:\{[^{}]*\})?[ \t]*\r?$/gm;
const code = /^(?:import|export)(?![\w-])|\{[^{}]*\}?|\}/gm;
const tag = /<\/?[^\s<>/]+|</g;
const names = 'Quote, Timeline, Event, Exchange, Figure';

/**
 * An article in MDX is text with our components; it runs no code of its own.
 * @returns the text with spaces where the components stood, and what is wrong with the MDX in it
 */
export function readMdx(
  mdx: string,
  exists: Exists,
): { readonly text: string; readonly faults: readonly MdxFault[] } {
  const faults: MdxFault[] = [];
  const text = mdx.replace(
    component,
    (written: string, tag: string, attributes: string, offset: number) => {
      const name = tag.toLowerCase();
      if (isBlockName(name)) {
        if (!alone(mdx, offset, written.length))
          faults.push({
            offset,
            rule: 'block/place',
            message: `<${tag}> must stand on a line of its own, with an empty line before and after.`,
          });
        for (const fault of propFaults(name, propsOf(attributes), beside(name), exists))
          faults.push({ ...fault, offset });
      }
      return blank(written);
    },
  );
  const closes = closingTags();
  for (const { 0: written, index } of text.matchAll(tag))
    if (!closes(written))
      faults.push({
        offset: index,
        rule: 'body/html',
        message: `"${written.slice(0, 40)}" is no component that an article may use, or is not written as one.`,
        hint: `Components are: ${names}; they are written <Quote id="…" />. For the sign itself write &lt;.`,
      });
  for (const { 0: written, index } of text.replace(directive, blank).matchAll(code))
    faults.push({
      offset: index,
      rule: 'body/code',
      message: `An article may not run code: no curly brackets, and no line that begins with import or export.`,
      hint: /^\w/.test(written) ? `Begin the line with another word than "${written}".` : undefined,
    });
  return { text, faults };
}

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
