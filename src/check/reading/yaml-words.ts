import { placesIn } from '../problem.ts';
import { isAlias, visit, type Document, type YAMLError } from 'yaml';
import { fieldSlips, gluedItems } from './field-slips.ts';
import type { RuleCode } from '../rules/rules.ts';

interface Words {
  readonly message: string;
  readonly hint?: string;
}

interface YamlFault extends Words {
  readonly offset: number;
  readonly rule: RuleCode;
}

const quoteWhole = 'Put the whole text between single quotation marks.';

/**
 * What keeps a frontmatter from being read as YAML, in plain words; one fault for each line.
 * @param yaml what the document was read from
 */
export function yamlFaults(document: Document, yaml: string): readonly YamlFault[] {
  const repeated = firstAlias(document);
  // An asterisk at the beginning of a text is what an alias mostly is; the errors follow from it.
  if (repeated !== undefined)
    return [
      {
        offset: repeated,
        rule: 'yaml/alias',
        message: 'The asterisk makes YAML repeat another part of the frontmatter here (an alias).',
        hint: `${quoteWhole} Parts are not repeated; write them out.`,
      },
    ];
  const places = placesIn(yaml);
  const errors = withoutTrail([...document.errors, ...document.warnings]);
  const slips =
    errors.length > 0
      ? fieldSlips(yaml, new Set(errors.map(({ pos }) => places(pos[0]).line)))
      : gluedItems(document, yaml);
  // Of a slip the parser complains in its line or in one beside it.
  const lines = new Set(
    slips.flatMap(({ offset }) => [-1, 0, 1].map((beside) => places(offset).line + beside)),
  );
  const others = errors.flatMap((error): YamlFault[] => {
    const { line } = places(error.pos[0]);
    // What follows on the same line follows from the first.
    if (lines.has(line)) return [];
    lines.add(line);
    const offset = unclosedQuote(document, error) ?? lineStart(error, yaml) ?? error.pos[0];
    return [{ offset, rule: 'yaml/broken', ...inWords(error) }];
  });
  return [...slips.map((slip): YamlFault => ({ rule: 'yaml/broken', ...slip })), ...others];
}

/** Once the fields have ended for the parser, it complains of every line that follows. */
function withoutTrail(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isTrail = ({ message }: YAMLError) => /in YAML stream|at node end/.test(message);
  const first = errors.find(isTrail);
  return errors.filter((error) => error === first || !isTrail(error));
}

function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    offset = node.range?.[0];
    return visit.BREAK;
  });
  return offset;
}

/** Where the quotation mark stands that is never closed: the parser points at the text's end. */
function unclosedQuote(document: Document, error: YAMLError): number | undefined {
  if (error.code !== 'MISSING_CHAR') return undefined;
  let offset: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < error.pos[0] && range[1] >= error.pos[0])
        offset = range[0];
    },
  });
  return offset;
}

/** How deep the parser comes before it runs out of room varies; the line is what can be named. */
const lineStart = ({ code, pos }: YAMLError, yaml: string) =>
  code === 'RESOURCE_EXHAUSTION' ? yaml.lastIndexOf('\n', pos[0] - 1) + 1 : undefined;

function inWords({ code, message }: YAMLError): Words {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { message: 'The line is indented with a tab.', hint: 'Indent with spaces.' };
    case 'DUPLICATE_KEY':
      return { message: 'This field stands twice in the same record.', hint: 'Keep one.' };
    case 'MISSING_CHAR':
      return {
        message: 'A quotation mark or bracket that was opened is not closed.',
        hint: 'Close it on the same line.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.includes('sequence')
        ? badIndent
        : {
            message: 'The line has a colon that YAML takes for the start of a field.',
            hint: quoteWhole,
          };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'The line is no field: no colon follows its name.',
        hint: 'Write "field: value", or indent the line if it continues the one above.',
      };
    case 'BAD_INDENT':
      return badIndent;
    case 'BAD_SCALAR_START':
      return { message: 'A text may not begin with this character.', hint: quoteWhole };
    case 'UNEXPECTED_TOKEN':
      return {
        message: 'The text goes on after its closing quotation mark.',
        hint: "Within single quotation marks write an apostrophe twice: 'It''s done'.",
      };
    case 'RESOURCE_EXHAUSTION':
      return { message: 'The frontmatter nests too deeply to be read.', hint: 'Write it flatter.' };
    case 'TAG_RESOLVE_FAILED':
      return { message: 'The exclamation mark begins a YAML tag here.', hint: quoteWhole };
    default:
      return {
        message: `The frontmatter cannot be read here: ${
          message
            .split('\n')[0]
            ?.replace(/ at line .*$/, '')
            .toLowerCase() ?? ''
        }.`,
        hint: 'Look for a missing quotation mark, a stray colon or a wrong indent on this line or the one above.',
      };
  }
}

const badIndent: Words = {
  message: 'The line is not indented as its neighbours are.',
  hint: 'Items of a list stand under one another.',
};
