/** A component of ours on a line of its own, with its attributes. */
const component =
  /^<(Quote|Timeline|Event|Exchange|Positions|Figure)((?:\s+[a-z]+=(?:"[^"]*"|'[^']*'))*)\s*\/>[ \t]*$/gm;
const quotesGiven = /\s+quotes=(?:"([^"]*)"|'([^']*)')/;

/**
 * An article in MDX as Markdown in our dialect: its components, which are all that the check lets
 * through, become the directives that mean the same.
 */
export const mdxAsMarkdown = (mdx: string): string =>
  mdx.replace(component, (_all, tag: string, attributes: string) => {
    const name = tag.toLowerCase();
    if (name !== 'exchange' || !/\bevent=/.test(attributes))
      return `::${name}{${attributes.trim()}}`;
    const quotes = quotesGiven.exec(attributes);
    const lines = (quotes?.[1] ?? quotes?.[2] ?? '').split(/\s+/).filter((id) => id !== '');
    const fence = `:::exchange{${attributes.replace(quotesGiven, '').trim()}}`;
    return [fence, ...lines, ':::'].join('\n');
  });
