import letters from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';

/** Adds ğ, ş, İ and their like to the form's own face, which has the letters of Western Europe. */
export function addTurkishLetters(): void {
  const face = new FontFace('Source Sans 3', `url(${JSON.stringify(letters)})`, {
    weight: '200 900',
    display: 'swap',
    unicodeRange: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F',
  });
  // As the form adjusts its own; TypeScript does not know the descriptor yet.
  Object.assign(face, { sizeAdjust: '110%' });
  document.fonts.add(face);
}
