// For the types that it adds to unified's data.
import type {} from 'remark-parse';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

/**
 * remark plugin: leaf (`::quote{id=x}`) and container (`:::exchange{event=x}` … `:::`) directives.
 * Text directives stay off: they take "14:30", "3:1" and "U.S.C.:section" for markup.
 */
export function remarkDirectives(this: Processor): void {
  const syntax = directive();
  delete syntax.text;
  const data = this.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
