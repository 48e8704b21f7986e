/** Signs that nobody sees: soft hyphen, zero-width space, word joiner, byte-order mark. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A text without the signs that nobody sees, which come with what is pasted in. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');
