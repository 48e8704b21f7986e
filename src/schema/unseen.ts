/** Signs that nobody sees, for a class of a pattern: soft hyphen, zero-width space, word joiner, byte-order mark. */
export const unseenSigns = '\\u00AD\\u200B\\u2060\\uFEFF';
const unseen = new RegExp(`[${unseenSigns}]`, 'g');

/** A text without the signs that nobody sees, which come with what is pasted in. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');
