import { visit } from 'unist-util-visit';
import { blockNames, blockRules, isBlockName } from '../markdown/block-rules.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { citationBracket, readCitation } from '../story/citation-syntax.ts';
import type { Parsed } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Looks up whether an entry exists, and which ids there are. */
export interface Known {
  has(folder: 'sources' | 'quotes' | 'timeline' | 'figures' | 'actors', id: string): boolean;
  ids(folder: 'sources' | 'quotes' | 'timeline' | 'figures' | 'actors'): readonly string[];
}

const folderOf = {
  quote: 'quotes',
  event: 'timeline',
  figure: 'figures',
  actor: 'actors',
} as const;
const mayMatter = /[<[:!]/;

/** Checks the Markdown of an entry: raw HTML, links, pictures, citations and blocks. */
export function checkBody(parsed: Parsed, known: Known): readonly Problem[] {
  const { file, body, bodyLine } = parsed;
  if (!mayMatter.test(body)) return [];
  const problems: Problem[] = [];
  const report = (
    offsetLine: number,
    column: number,
    rule: string,
    message: string,
    hint?: string,
  ) =>
    problems.push({
      file,
      line: bodyLine + offsetLine - 1,
      column,
      field: undefined,
      rule,
      message,
      hint,
    });

  body.split('\n').forEach((line, index) => {
    for (const problem of citationProblems(line, known))
      report(index + 1, problem.column, problem.rule, problem.message, problem.hint);
  });

  if (file.endsWith('.mdx')) return [...problems, ...codeIn(parsed)];
  visit(parseMarkdown(body), (node, _, parent) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'html')
      report(
        line,
        column,
        'body/html',
        `Raw HTML is not allowed in the text: ${node.value.slice(0, 40)}`,
        'Write it in Markdown.',
      );
    if (node.type === 'image')
      report(
        line,
        column,
        'body/image',
        `The picture "${node.url}" cannot be shown: this site carries no pictures in text.`,
        'Place a figure with ::figure{id=…}.',
      );
    if (
      node.type === 'link' &&
      /^[a-z][a-z0-9+.-]*:/i.test(clean(node.url)) &&
      !/^(?:https?|mailto):/i.test(clean(node.url))
    )
      report(
        line,
        column,
        'body/link',
        `A link may not lead to "${node.url.slice(0, 40)}".`,
        'Links begin with https:// or with / for a page of this site.',
      );
    if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      if (!isBlockName(node.name)) {
        const near = nearest(node.name, blockNames);
        report(
          line,
          column,
          'block/unknown',
          `There is no block named "${node.name}".`,
          `${near ? `Did you mean ::${near}? ` : ''}Blocks are: ${blockNames.join(', ')}.`,
        );
        return;
      }
      if (parent?.type !== 'root')
        report(
          line,
          column,
          'block/nested',
          `The block ::${node.name} must stand on a line of its own, outside lists and quotations.`,
        );
      const { holds } = blockRules[node.name];
      for (const [name, value] of Object.entries(node.attributes ?? {})) {
        const kind = holds[name];
        if (!kind)
          report(
            line,
            column,
            'block/attribute',
            `The block ::${node.name} has no "${name}".`,
            `It takes: ${Object.keys(holds).join(', ')}.`,
          );
        else if (kind !== 'date')
          for (const id of (value ?? '').split(/\s+/).filter(Boolean)) {
            const folder = folderOf[kind];
            if (known.has(folder, id)) continue;
            const near = nearest(id, known.ids(folder));
            report(
              line,
              column,
              'ref/unknown',
              `The block ::${node.name} names "${id}", which does not exist.`,
              near ? `Did you mean \`${near}\`?` : undefined,
            );
          }
      }
    }
  });
  return problems;
}

/** Citations in one line of Markdown that lead nowhere or cannot be read. */
export function citationProblems(line: string, known: Known) {
  const found: { column: number; rule: string; message: string; hint?: string | undefined }[] = [];
  for (const match of line.matchAll(citationBracket)) {
    const references = readCitation(match[1] ?? '');
    const column = match.index + 1;
    if (!references) {
      found.push({
        column,
        rule: 'citation/form',
        message: `The citation ${match[0]} cannot be read.`,
        hint: 'Write [@source-id], [@source-id, p. 4] or [@first-id; @second-id].',
      });
      continue;
    }
    for (const { id } of references) {
      if (known.has('sources', id)) continue;
      const near = nearest(id, known.ids('sources'));
      found.push({
        column,
        rule: 'ref/unknown',
        message: `No source has the id "${id}".`,
        hint: near ? `Did you mean \`${near}\`?` : 'Add it to content/sources first.',
      });
    }
  }
  return found;
}

const clean = (url: string) => url.replace(/[\p{Cc}\s]/gu, '');

/** An article in MDX is text with our components; it runs no code of its own. */
function codeIn({ file, body, bodyLine }: Parsed): readonly Problem[] {
  const allowed = /^<\/?(?:Quote|Timeline|Event|Exchange|Figure)\b/;
  return body.split('\n').flatMap((line, index): Problem[] => {
    const place = { file, line: bodyLine + index, field: undefined };
    const code =
      /^(?:import|export)\s/.exec(line) ??
      /\{/.exec(line.replace(/^<[A-Z][^>]*>/, '').replace(/^:{2,}.*$/, ''));
    if (code)
      return [
        {
          ...place,
          column: code.index + 1,
          rule: 'body/code',
          message: 'An article may not run code: no import, export or curly brackets.',
        },
      ];
    const tag = /<\/?[A-Za-z][\w-]*/.exec(line);
    if (tag && !allowed.test(tag[0]))
      return [
        {
          ...place,
          column: tag.index + 1,
          rule: 'body/html',
          message: `"${tag[0]}" is none of the components that an article may use.`,
          hint: 'They are: Quote, Timeline, Event, Exchange, Figure.',
        },
      ];
    return [];
  });
}
