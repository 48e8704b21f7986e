import { fileText } from '../../check/typing/canonical.ts';
import { inFieldOrder } from '../../check/typing/field-order.ts';
import { asYaml } from '../../check/typing/yaml-style.ts';
import { blockNames, blockRules, colons } from '../../markdown/block-rules.ts';
import { schemas } from '../../schema/schemas.ts';
import type { Kind } from '../kinds.ts';
import type { Field, Form } from '../fields.ts';
import type { Data } from './propose-id.ts';

/**
 * The file of a new entry: its fields in the schema's order, and those left out as comments.
 * @param body the Markdown below the frontmatter; may be empty
 */
export function entryText(kind: Kind, fields: readonly Field[], data: Data, body: string): string {
  // What is put in order stays the group of fields that it was.
  const ordered = inFieldOrder(schemas[kind.folder], data) as Data;
  const lines = fields.flatMap((field) => {
    const value = ordered[field.name];
    if (value !== undefined) return [asYaml({ [field.name]: value })];
    return field.required || later.has(field.name) ? [] : leftOut(field);
  });
  const help = kind.folder === 'articles' ? ['#', ...bodyHelp.map((line) => `# ${line}`)] : [];
  return fileText([...lines, ...help].join('\n'), body);
}

/** A new entry has no earlier id, and nothing of it was published that could be wrong. */
const later: ReadonlySet<string> = new Set(['aliases', 'corrections']);

/** A field that has no value yet, ready to be filled in. */
const leftOut = ({ name, help, form }: Field): readonly string[] => [
  `# ${help}`,
  `# ${name}:`,
  ...itemLines(form).map((line) => `#   ${line}`),
];

function itemLines(form: Form): readonly string[] {
  if (form.is === 'group') return form.fields.map(({ name, help }) => `${name}: # ${help}`);
  if (form.is === 'variants')
    return [
      `${form.key}: # ${form.variants.map(({ value }) => value).join(', ')}; the handbook lists the fields of each`,
    ];
  if (form.is !== 'list') return [];
  if (form.of.is !== 'group') return ['-'];
  return itemLines(form.of).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
}

const blocks = blockNames.flatMap((name) =>
  blockRules[name].forms.map(
    (form) =>
      `${colons(form)}${name}{${form.attributes.map((each) => `${each}=${each === 'ids' ? '"… …"' : '…'}`).join(' ')}}`,
  ),
);

/** How the text of an article is written; comments may stand only in the frontmatter. */
const bodyHelp = [
  'Below the second --- stands the text, in Markdown, with ## before a heading.',
  'Cite after each factual sentence: [@source-id], [@source-id, p. 4] or [@first-id; @second-id].',
  `Blocks stand on lines of their own: ${blocks.join(', ')}.`,
  'An exchange on an event has the id of a quotation on each line after it, and ::: to end it.',
];
