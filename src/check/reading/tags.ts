/**
 * Tells tags that close one seen before, which are mended with it and need no report of their own.
 * @returns a function to be asked about each tag of a text in order, such as `<b>` and `</b>`
 */
export function closingTags(): (tag: string) => boolean {
  const opened = new Set<string>();
  return (tag) => {
    const [, slash, name = ''] = /^<(\/?)([^\s<>/]*)/.exec(tag) ?? [];
    if (slash === '/') return opened.has(name);
    opened.add(name);
    return false;
  };
}
