import { mustHold, shouldHold } from './rule.ts';

/** Rules of the frontmatter as YAML. */
export const frontmatterRules = {
  'frontmatter/missing': mustHold({
    title: 'A file begins with its frontmatter, between two lines of three hyphens.',
    why: 'The fields stand there; without them the entry has no title, no date and no source.',
    mend: 'Write three hyphens on the first line, then the fields, then three hyphens again.',
    example: { file: 'authors/desk.md', right: '---\nname:', wrong: 'name:' },
  }),
  'frontmatter/open': mustHold({
    title: 'The frontmatter is closed by a line of three hyphens.',
    why: 'Otherwise nobody can tell where the fields end and the text begins.',
    mend: 'Write three hyphens on a line of their own below the last field.',
    example: {
      file: 'authors/desk.md',
      right: 'kind: institution\n---',
      wrong: 'kind: institution',
    },
  }),
  'yaml/broken': mustHold({
    title: 'The frontmatter can be read as YAML.',
    why: 'YAML is the form in which the fields are written. A colon, a quotation mark or an indent in the wrong place gives a line another meaning, or none.',
    mend: 'Put the whole text between single quotation marks, or indent the line as its neighbours are.',
    example: {
      file: 'sources/mfa-tr-2020-12-14-no-321.md',
      right:
        "title: 'No: 321, 14 December 2020, Press Release Regarding the U.S. Decision to Impose Sanctions Against Turkey'",
      wrong:
        'title: No: 321, 14 December 2020, Press Release Regarding the U.S. Decision to Impose Sanctions Against Turkey',
    },
  }),
  'yaml/comment': shouldHold({
    title: 'No text of a field is cut off by a # with a space before it.',
    why: 'To YAML what follows is a remark, and the page would show only what stands before it.',
    mend: 'Put the whole text between single quotation marks, or write the remark on a line of its own.',
    example: {
      file: 'timeline/us-sanctions-ssb.md',
      right: 'title: US sanctions',
      wrong: 'title: US letter #2 sanctions',
    },
  }),
  'yaml/alias': mustHold({
    title: 'The frontmatter repeats no part of itself by an alias.',
    why: 'To YAML an asterisk at the beginning of a text means “repeat another part”, which no editor has in mind.',
    mend: 'Put the whole text between single quotation marks.',
    example: {
      file: 'timeline/us-sanctions-ssb.md',
      right: 'title: US sanctions',
      wrong: 'title: *US* sanctions',
    },
  }),
};
