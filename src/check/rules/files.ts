import { isMended, mustHold } from './rule.ts';

const term = 'glossary/ssb.md';

/** Rules of files and their names. */
export const fileRules = {
  'file/folder': mustHold({
    title: 'Entries stand directly in the folder of their kind.',
    why: 'The folder says what kind of entry a file is and which fields it has. A file elsewhere would never be published, and nobody would notice.',
    mend: 'Move the file into the folder of its kind.',
    example: { file: term, renamed: 'terms/ssb.md' },
  }),
  'file/kind': mustHold({
    title: 'Entries are .md files; articles may be .mdx files.',
    why: 'The site is made from plain text. It cannot read documents of a word processor, tables or pictures.',
    mend: 'Save the text as a .md file, and keep other files outside the content folder.',
    example: { file: term, renamed: 'glossary/ssb.docx' },
  }),
  'file/name': mustHold({
    title: 'A file’s name holds small letters a to z, digits and single hyphens.',
    why: 'The name is the entry’s permanent id and a part of its address, which must work in every browser, in print and in a message.',
    mend: 'Rename the file as the check proposes.',
    example: { file: term, renamed: 'glossary/SSB (agency).md' },
  }),
  'file/reserved': mustHold({
    title: 'A file’s name is not that of a page of the site.',
    why: 'Two pages cannot have one address.',
    mend: 'Give the file another name.',
    example: { file: 'pages/about.md', renamed: 'pages/timeline.md' },
  }),
  'file/size': mustHold({
    title: 'A file is at most 200 kB large.',
    why: 'An entry is a short text. A file of this size holds something else, as a rule a picture that was pasted in.',
    mend: 'Take out what is no text of the entry.',
    example: {
      file: 'pages/about.md',
      right: 'The articles are signed',
      wrong: 'The articles are signed, '.repeat(10_000),
    },
  }),
  'file/binary': mustHold({
    title: 'A file holds text and no NUL byte.',
    why: 'A NUL byte does not occur in text; the file is of another kind, or it was damaged.',
    mend: 'Save the entry again from a text editor.',
    example: { file: term, right: 'term: SSB', wrong: 'term: S\0SB' },
  }),
  'file/encoding': mustHold({
    title: 'A file is written in UTF-8.',
    why: 'In another encoding Turkish and Russian letters are lost.',
    mend: 'Save the file as UTF-8, and put the letters right that were lost.',
    example: {
      file: 'organisations/ministry-of-foreign-affairs-of-turkey.md',
      right: 'Dışişleri',
      wrong: 'D\uFFFD\uFFFDi\uFFFDleri',
    },
  }),
  'file/direction': mustHold({
    title: 'No invisible sign turns the direction of the text.',
    why: 'Such a sign can make a sentence read otherwise than it is written, so that what an editor approved is not what a reader sees.',
    mend: 'Delete the sign; it mostly comes along with a copied text.',
    example: {
      file: 'people/mike-pompeo.md',
      right: 'He announced the section 231 sanctions',
      wrong: 'He announced the section \u202E231 sanctions',
    },
  }),
  'file/form': isMended({
    title: 'The fields of a file stand in one order and are written in one way.',
    why: 'Whoever opens an entry in the form and saves it then changes only what they meant to change.',
    mend: 'Run npm run check -- --fix. It puts the fields in the order of this handbook and keeps comments.',
    example: { file: term, right: 'term: SSB', wrong: 'term: "SSB"' },
  }),
};
