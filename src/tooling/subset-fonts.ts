/**
 * Cuts the two type families down to the letters that the site prints: what every page needs, and
 * the rest in files that a page loads when it has such a letter. All are of the same face, so that
 * İsmail Demir and Erdoğan never fall back to another.
 * Run by hand after a change of fonts, `npm run fonts`; the files and the style sheet that names
 * them are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join('');
const letters = {
  latin: `${ascii}\u00a0§°·×ÇÖÜâçéîöûüı–—‘’“”…€£−`,
  turkish: 'ĞğİŞş',
  accents: '©«»ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÝÞßàáãäåæèêëìíïðñòóôõøùúýþÿŒœ„†•‹›',
  ext: 'ĆćČčŠšŽžŁłŃńĄąĘęŐőŰűȚțȘșĂăŚśŹźŻżĒēĀāŌōŪūĪīŘřĚěŮůĎďŤťŇň',
};
type Coverage = keyof typeof letters;

const newsreader = '@fontsource-variable/newsreader/files/newsreader';
const plex = '@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed';
// Optical size stays variable from text to headline; weight is fixed, since size does its work.
const roman = { wght: 400, opsz: { min: 14, max: 60 } };
const faces = [
  {
    name: 'newsreader',
    css: { family: 'Newsreader', weight: 400, style: 'normal' },
    file: (set: string) => `${newsreader}-${set}-opsz-normal`,
    axes: roman,
  },
  {
    name: 'newsreader-italic',
    css: { family: 'Newsreader', weight: 400, style: 'italic' },
    file: (set: string) => `${newsreader}-${set}-opsz-italic`,
    axes: { wght: 400, opsz: 18 },
  },
  {
    name: 'plex-400',
    css: { family: 'IBM Plex Sans Condensed', weight: 400, style: 'normal' },
    file: (set: string) => `${plex}-${set}-400-normal`,
  },
  {
    name: 'plex-600',
    css: { family: 'IBM Plex Sans Condensed', weight: 600, style: 'normal' },
    file: (set: string) => `${plex}-${set}-600-normal`,
  },
];

const modules = new URL('../../node_modules/', import.meta.url);
const output = new URL('../assets/fonts/', import.meta.url);
const rules: string[] = [];
await mkdir(output, { recursive: true });
for (const face of faces) {
  for (const coverage of Object.keys(letters) as Coverage[]) {
    const set = coverage === 'latin' || coverage === 'accents' ? 'latin' : 'latin-ext';
    const from = new URL(`${face.file(set)}.woff2`, modules);
    const cut = await subsetFont(await readFile(from), letters[coverage], {
      targetFormat: 'woff2',
      ...(face.axes ? { variationAxes: face.axes } : {}),
    });
    const name = `${face.name}-${coverage}.woff2`;
    await writeFile(new URL(name, output), cut);
    console.log(`${name}  ${(cut.length / 1000).toFixed(1)} kB`);
    rules.push(
      [
        '@font-face {',
        `  font-family: '${face.css.family}';`,
        `  font-style: ${face.css.style};`,
        `  font-weight: ${face.css.weight};`,
        '  font-display: swap;',
        `  src: url('../assets/fonts/${name}') format('woff2');`,
        `  unicode-range: ${unicodeRange(letters[coverage])};`,
        '}',
      ].join('\n'),
    );
  }
}
await writeFile(
  new URL('../styles/font-files.css', import.meta.url),
  `/* Written by \`npm run fonts\`. */\n${rules.join('\n')}\n`,
);

/** The `unicode-range` of some letters (CSS Fonts Level 4): U+20-7E, U+A0. */
function unicodeRange(text: string): string {
  const points = [...new Set(text)]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const hex = (point: number) => point.toString(16).toUpperCase();
  const ranges: { first: number; last: number }[] = [];
  for (const point of points) {
    const range = ranges.at(-1);
    if (range?.last === point - 1) range.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}
