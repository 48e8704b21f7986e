import path from 'node:path';
import fc from 'fast-check';
import { folders } from '../../src/schema/id.ts';
import { made, pick, type Mutation } from './draft.ts';

const at = fc.nat(9999);

const names = [
  'index',
  'by-speaker',
  'by-side',
  'by-kind',
  'by-actor',
  'turning-points',
  'articles',
  'sources',
  'events',
  '404',
  'timeline',
  'home',
  'about',
  'figures',
  'glossary',
  'positions',
  'exchanges',
  'people',
  'quotes',
  'organisations',
  'pages',
  'authors',
  'exceptions',
  'Turkey',
  'TURKEY',
  'türkiye',
  'İstanbul',
  'a b',
  'a--b',
  '-a',
  'a-',
  'a_b',
  'a.b',
  'constructor',
  '__proto__',
  'tostring',
  '1',
  '0',
  'con',
  'nul',
  'a'.repeat(200),
  'on-paper',
  'rss',
  'assets',
  '_astro',
  'favicon',
  'robots',
  'sitemap',
  'turkey',
  'done-deal',
  'first-delivery',
  'x',
];
const extensions = ['.md', '.mdx', '.MD', '.markdown', '.txt', '.md.md', '.yaml', '', '.html'];

/** What may happen to whole files: other names, copies, other folders, deletions. */
export const fileMutation: fc.Arbitrary<Mutation> = fc.oneof(
  made(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('', ...extensions)),
    ([name, extension]) => ({
      name: `rename to ${name}${extension || ' (same extension)'}`,
      apply: (draft) => {
        const { dir, ext } = path.parse(draft.target);
        draft.rename(`${dir}/${name}${extension || ext}`);
      },
    }),
  ),
  made(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...folders)), ([name, folder]) => ({
    name: `copy to ${folder}/${name}.md`,
    apply: (draft) => {
      draft.changes.set(`${folder}/${name}.md`, draft.textOf(draft.target));
    },
  })),
  made(fc.constantFrom(...folders), (folder) => ({
    name: `move to ${folder}`,
    apply: (draft) => {
      draft.rename(`${folder}/${path.basename(draft.target)}`);
    },
  })),
  made(fc.constantFrom('.mdx', '.md'), (extension) => ({
    name: `change the extension to ${extension}`,
    apply: (draft) => {
      draft.rename(draft.target.replace(/\.mdx?$/, extension));
    },
  })),
  made(at, (place) => ({
    name: `delete another file (${place})`,
    apply: (draft) => {
      const name = pick(draft.names, place);
      if (name !== undefined) draft.changes.set(name, undefined);
    },
  })),
  fc.constant<Mutation>({
    name: 'delete the file',
    apply: (draft) => {
      draft.changes.set(draft.target, undefined);
    },
  }),
  made(fc.tuple(at, at), ([one, other]) => ({
    name: `write the text of file ${one} into file ${other}`,
    apply: (draft) => {
      const [from, to] = [pick(draft.names, one), pick(draft.names, other)];
      if (from !== undefined && to !== undefined) draft.changes.set(to, draft.textOf(from));
    },
  })),
);
