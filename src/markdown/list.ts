/**
 * Texts as the items of a Markdown list. Each is of one paragraph, as the check sees to; a line of it
 * must not begin an item of its own.
 */
export const listOf = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replace(/\s+/g, ' ')}`).join('\n');
