import { stringify } from 'yaml';

/**
 * How frontmatter is written: text without quotation marks wherever YAML 1.2 (core schema) leaves
 * it text, long lines unbroken, lists and groups in block style.
 */
export const yamlStyle = {
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'PLAIN',
  singleQuote: true,
} as const;

/** One field, or several, as lines of YAML in our style, without a line end after the last. */
export const asYaml = (data: Readonly<Record<string, unknown>>): string =>
  Object.entries(data)
    .map(([name, value]) => {
      // The library takes four times as long, and nearly all fields are plain.
      const plain = plainKey.test(name) ? plainly(value, '') : undefined;
      return plain === undefined
        ? stringify({ [name]: value }, null, yamlStyle).replace(/\n$/, '')
        : `${name}:${plain}`;
    })
    .join('\n');

const plainKey = /^(?!(?:true|false|null)$)[a-z][A-Za-z]*$/;
/** Text that is certainly written as it is: it begins with a letter, or is a date with a hyphen. */
const plainText = /^(?:\p{L}|\d{4}-\d{2}(?![\d.]))/u;
const notPlain = /^(?:true|false|null)$|: |:$| #|[\s-]$|[\p{C}\p{Zl}\p{Zp}\t]/iu;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/**
 * A value as YAML where no question of quotation marks or of blocks arises; undefined where one
 * does, and the library must answer it.
 * @returns what stands behind the colon
 */
function plainly(value: unknown, indent: string): string | undefined {
  const scalar = plainScalar(value);
  if (scalar !== undefined) return ` ${scalar}`;
  if (value === null || typeof value !== 'object') return undefined;
  const inner = `${indent}  `;
  const lines = Array.isArray(value) ? itemLines(value, inner) : fieldLines(value, inner);
  return lines && lines.length > 0 ? lines.map((line) => `\n${inner}${line}`).join('') : undefined;
}

function plainScalar(value: unknown): string | undefined {
  if (typeof value === 'string')
    return plainText.test(value) && !notPlain.test(value) ? value : undefined;
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'number' || Object.is(value, -0)) return undefined;
  return plainNumber.test(String(value)) ? String(value) : undefined;
}

/** The fields of a group; undefined if one of them is not plain. */
function fieldLines(group: object, indent: string): string[] | undefined {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(group) as [string, unknown][]) {
    const plain = plainKey.test(key) ? plainly(value, indent) : undefined;
    if (plain === undefined) return undefined;
    lines.push(`${key}:${plain}`);
  }
  return lines;
}

/** The items of a list, each behind its hyphen; undefined if one of them is not plain. */
function itemLines(list: readonly unknown[], indent: string): string[] | undefined {
  const lines: string[] = [];
  const inner = `${indent}  `;
  for (const item of list) {
    const scalar = plainScalar(item);
    if (scalar !== undefined) {
      lines.push(`- ${scalar}`);
      continue;
    }
    if (item === null || typeof item !== 'object') return undefined;
    const within = Array.isArray(item) ? itemLines(item, inner) : fieldLines(item, inner);
    if (!within || within.length === 0) return undefined;
    lines.push(`- ${within.join(`\n${inner}`)}`);
  }
  return lines;
}
