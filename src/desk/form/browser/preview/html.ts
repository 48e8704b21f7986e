/** A piece of HTML that is safe to show. */
export interface Html {
  readonly html: string;
}

type Value = Html | readonly Html[] | string | number | false | undefined;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** HTML with values in it: text is escaped, pieces of HTML stay, `false` and `undefined` are nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: strings.reduce((all, part, index) => all + written(values[index - 1]) + part),
});

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}
