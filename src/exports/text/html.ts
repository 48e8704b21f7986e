import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { element } from '../../markdown/element.ts';

/**
 * Nodes as elements of plain HTML, without classes, styles and scripts.
 * @param reference makes the number that stands where a footnote does, and leads to it
 */
export function elementsOf(
  nodes: readonly RootContent[],
  reference: (number: string) => Element,
): Element[] {
  const hast = toHast(
    { type: 'root', children: [...nodes] },
    {
      handlers: {
        footnoteReference: (_state: State, { identifier }: FootnoteReference): Element =>
          reference(identifier),
      },
    },
  );
  // Obsolete in HTML, and no style may take its place.
  visit(hast, 'element', ({ properties }) => {
    delete properties['align'];
  });
  return 'children' in hast
    ? hast.children.flatMap((child) => (child.type === 'element' ? [child] : []))
    : [];
}

/** What stands in the one paragraph of a note. */
export const noteContent = ({ children }: FootnoteDefinition): ElementContent[] =>
  elementsOf(children, () => element('sup')).flatMap((part) => part.children);
