import { mustHold, shouldHold } from './rule.ts';

/** Rules of files and their names, and of the frontmatter as YAML. */
export const fileRules = {
  'file/folder': mustHold('Entries stand directly in the folder of their kind.'),
  'file/kind': mustHold('Entries are .md files; articles may be .mdx files.'),
  'file/name': mustHold('A file’s name holds small letters a to z, digits and single hyphens.'),
  'file/reserved': mustHold('A file’s name is not that of a page of the site.'),
  'file/size': mustHold('A file is at most 200 kB large.'),
  'file/binary': mustHold('A file holds text and no NUL byte.'),
  'file/encoding': mustHold('A file is written in UTF-8.'),
  'file/direction': mustHold('No invisible sign turns the direction of the text.'),
  'frontmatter/missing': mustHold(
    'A file begins with its frontmatter, between two lines of three hyphens.',
  ),
  'frontmatter/open': mustHold('The frontmatter is closed by a line of three hyphens.'),
  'yaml/broken': mustHold('The frontmatter can be read as YAML.'),
  'yaml/comment': shouldHold('No text of a field is cut off by a # with a space before it.'),
  'yaml/alias': mustHold('The frontmatter repeats no part of itself by an alias.'),
};
