import type { Element, ElementContent, Properties } from 'hast';

/** What may stand in an element; undefined and false leave nothing. */
export type Child = ElementContent | string | undefined | false | readonly Child[];

// HTML has no place for control characters, not even as references (HTML, 13.2.3.5).
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const content = (child: Child): ElementContent[] => {
  if (child === undefined || child === false) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child.replace(controls, '') }];
  return 'type' in child ? [child] : child.flatMap(content);
};

/** An element of HTML or XML (hast). Texts and attributes are escaped when it is written. */
export const element = (
  tagName: string,
  given: Properties = {},
  ...children: Child[]
): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(controls, '') : value,
    ]),
  ),
  children: children.flatMap(content),
});
