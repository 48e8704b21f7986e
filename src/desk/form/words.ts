/** What the singular of a list is where cutting the last letter would not do. */
const singulars: Readonly<Record<string, string>> = {
  aliases: 'alias',
  timeline: 'event',
  notKnown: 'gap',
  wouldChange: 'fact',
  related: 'article',
  readFirst: 'article',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A field's name as a label: `keyPoints` → "Key points". */
export const labelOf = (name: string): string =>
  capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** What one item of a list is called: `keyPoints` → "Key point". */
export const singularOf = (name: string): string =>
  labelOf(singulars[name] ?? name.replace(/s$/, ''));

/** A fault as the schema words it, as a sentence: `"x" is no date` → "This is no date." */
export const asSentence = (fault: string): string => `This ${fault.replace(/^"[^"]*" /, '')}.`;
