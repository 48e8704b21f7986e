import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowed = /^(?:https?|mailto):/i;

/**
 * remark plugin: stops at what must never reach a page: raw HTML, links with other schemes than
 * http, https and mailto, pictures and footnotes (figures and citations take their place).
 */
export function remarkRefuse() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'html')
        file.fail(`Raw HTML is not allowed in the text: ${start(node.value)}`, node);
      if (node.type === 'image' || node.type === 'imageReference')
        file.fail('Pictures cannot be placed with ![…]; use ::figure{id=…}.', node);
      if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
        file.fail('Footnotes are not used; cite a source: [@source-id].', node);
      if (node.type === 'link' || node.type === 'definition') {
        // Browsers skip control characters and spaces in a scheme: "java\nscript:".
        const url = node.url.replace(/[\p{Cc}\s]/gu, '');
        if (scheme.test(url) && !allowed.test(url))
          file.fail(`A link may not lead to "${start(node.url)}".`, node);
      }
      if (node.type === 'link' && /^@[a-z0-9]/.test(toString(node)))
        file.fail(
          `A citation must not touch a round bracket: put a space after [${toString(node)}].`,
          node,
        );
      if (node.type === 'definition' && node.identifier.startsWith('@'))
        file.fail(`"${node.identifier}" is a citation and cannot be defined as a link.`, node);
    });
  };
}

const start = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
