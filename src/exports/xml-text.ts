/** What XML 1.0 lets no document hold, escaped or not: most control characters, halves of pairs. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document without the characters that XML 1.0 (section 2.2) forbids. */
export const xmlText = (text: string): string => text.replace(forbidden, '');
