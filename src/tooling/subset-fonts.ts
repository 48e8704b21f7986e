/**
 * Cuts the two type families down to the letters that the site prints: what every page needs, and
 * the rest in files that a page loads when it has such a letter. All are of the same face, so that
 * İsmail Demir and Erdoğan never fall back to another.
 * Run by hand after a change of fonts, `npm run fonts`; the result is committed.
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
  { name: 'newsreader', file: (set: string) => `${newsreader}-${set}-opsz-normal`, axes: roman },
  {
    name: 'newsreader-italic',
    file: (set: string) => `${newsreader}-${set}-opsz-italic`,
    axes: { wght: 400, opsz: 18 },
  },
  { name: 'plex-400', file: (set: string) => `${plex}-${set}-400-normal` },
  { name: 'plex-600', file: (set: string) => `${plex}-${set}-600-normal` },
];

const modules = new URL('../../node_modules/', import.meta.url);
const output = new URL('../assets/fonts/', import.meta.url);
await mkdir(output, { recursive: true });
for (const face of faces) {
  for (const coverage of Object.keys(letters) as Coverage[]) {
    const from = new URL(
      `${face.file(coverage === 'latin' || coverage === 'accents' ? 'latin' : 'latin-ext')}.woff2`,
      modules,
    );
    const cut = await subsetFont(await readFile(from), letters[coverage], {
      targetFormat: 'woff2',
      ...(face.axes ? { variationAxes: face.axes } : {}),
    });
    await writeFile(new URL(`${face.name}-${coverage}.woff2`, output), cut);
    console.log(`${face.name}-${coverage}.woff2  ${(cut.length / 1000).toFixed(1)} kB`);
  }
}
