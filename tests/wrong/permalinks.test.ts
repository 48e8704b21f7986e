import { copy, edit, file, finds, passes, remove, type Change } from './content.ts';

const article = 'articles/the-first-delivery.md';
const law = 'articles/the-law.mdx';
/** Every address of the valid entries. */
const all = [
  '/',
  '/articles/the-first-delivery/',
  '/articles/the-law/',
  '/events/first-delivery/',
  '/events/sanctions-on-ssb/',
  '/figures/votes/',
  '/organisations/turkey/',
  '/organisations/united-states/',
  '/people/mevlut-cavusoglu/',
  '/quotes/done-deal/',
  '/sources/state-2020/',
  '/sources/tass-2019/',
];
const lock = (...lines: string[]): Change =>
  file('permalinks.lock', `# A comment.\n\n${lines.join('\n')}\n`);
const term = (more = '') =>
  `---\nterm: SSB\ndefinition: The Turkish agency for the defence industry.\nsources:\n  - state-2020\n${more}---\n`;
/** An event of an article, with the earlier id of another. */
const inPlace = edit(article, 'id: sanctions-on-ssb', 'id: sanctions-on-the-ssb');

passes('a folder without a lock that is not that of a project', []);
passes('every published address', lock(...all));
passes('a draft, which has no published address', [
  edit(law, 'otherReading:', 'draft: true\notherReading:'),
  lock(...all.filter((address) => address !== '/articles/the-law/')),
]);
passes('earlier ids of every kind of entry', [
  edit(article, 'notKnown:', 'aliases:\n  - delivery\nnotKnown:'),
  edit('timeline/first-delivery.md', /^---\n/, '---\naliases:\n  - s-400-arrives\n'),
  edit('quotes/done-deal.md', /^---\n/, '---\naliases:\n  - it-is-done\n'),
  edit('people/mevlut-cavusoglu.md', /^---\n/, '---\naliases:\n  - cavusoglu\n'),
  edit('organisations/turkey.md', /^---\n/, '---\naliases:\n  - turkiye\n'),
  edit('sources/tass-2019.md', /^---\n/, '---\naliases:\n  - tass\n'),
  edit('figures/votes.md', /^---\n/, '---\naliases:\n  - congress\n'),
  file('glossary/ssb.md', term('aliases:\n  - defence-agency\n')),
  edit('pages/home.md', /^---\n/, '---\naliases:\n  - welcome\n'),
  edit(article, 'id: sanctions-on-ssb', 'id: sanctions-on-ssb\n    aliases:\n      - ssb-listed'),
  lock(
    ...all,
    '/articles/delivery/',
    '/events/s-400-arrives/',
    '/events/ssb-listed/',
    '/figures/congress/',
    '/glossary/#term-defence-agency',
    '/glossary/#term-ssb',
    '/organisations/turkiye/',
    '/people/cavusoglu/',
    '/quotes/it-is-done/',
    '/sources/tass/',
    '/welcome/',
  ),
]);
passes('links to earlier ids', [
  edit('timeline/first-delivery.md', /^---\n/, '---\naliases:\n  - s-400-arrives\n'),
  file('glossary/ssb.md', term('aliases:\n  - defence-agency\n')),
  edit(
    'quotes/done-deal.md',
    'about the delivery',
    'about [the delivery](/events/s-400-arrives/) to [the agency](/glossary/#term-defence-agency)',
  ),
]);

finds(
  'an entry that was renamed',
  [copy('figures/votes.md', 'figures/votes-on-the-law.md'), remove('figures/votes.md'), lock(...all)],
  `
permalinks.lock:8:1  [permalink/lost]
  The published address "/figures/votes/" leads nowhere: no figure has the id or the alias "votes".
  Did you mean "votes-on-the-law"? Write aliases: [votes] in content/figures/votes-on-the-law.md. If it never was on the published site, delete its line.
  8 | /figures/votes/
    | ^`,
);
finds(
  'a record written in place that was renamed',
  [inPlace, lock(...all)],
  `
permalinks.lock:7:1  [permalink/lost]
  The published address "/events/sanctions-on-ssb/" leads nowhere: no event has the id or the alias "sanctions-on-ssb".
  Did you mean "sanctions-on-the-ssb"? Write aliases: [sanctions-on-ssb] in the record on line 17 of content/articles/the-first-delivery.md. If it never was on the published site, delete its line.
  7 | /events/sanctions-on-ssb/
    | ^`,
);
finds(
  'a term and a standing page that are no more',
  lock('/glossary/#term-ssb', '/imprint/', ...all),
  `
permalinks.lock:3:1  [permalink/lost]
  The published address "/glossary/#term-ssb" leads nowhere: no term has the id or the alias "ssb".
  If the term has another id now, write aliases: [ssb] in its file. If it never was on the published site, delete its line.
  3 | /glossary/#term-ssb
    | ^

permalinks.lock:4:1  [permalink/lost]
  The published address "/imprint/" leads nowhere: no standing page has the id or the alias "imprint".
  If the standing page has another id now, write aliases: [imprint] in its file. If it never was on the published site, delete its line.
  4 | /imprint/
    | ^`,
);
finds(
  'a published article that is a draft again',
  [edit(law, 'otherReading:', 'draft: true\notherReading:'), lock(...all)],
  `
permalinks.lock:5:1  [permalink/lost]
  The published address "/articles/the-law/" is now that of a draft.
  Take "draft: true" out of content/articles/the-law.mdx, or let another article name it under "aliases". If it never was on the published site, delete its line.
  5 | /articles/the-law/
    | ^`,
);
finds(
  'what Git leaves when two editors have added to the lock',
  lock('<<<<<<< HEAD', ...all, '/events/No Such Form/'),
  `
permalinks.lock:3:1  [permalink/form]
  "<<<<<<< HEAD" is no address of an entry.
  Delete the line, if it came in by accident or from a merge; each line holds one address such as /events/event-id/.
  3 | <<<<<<< HEAD
    | ^

permalinks.lock:16:1  [permalink/form]
  "/events/No Such Form/" is no address of an entry.
  Delete the line, if it came in by accident or from a merge; each line holds one address such as /events/event-id/.
  16 | /events/No Such Form/
     | ^`,
);
finds(
  'a file whose name is wrong, and then no more of its address',
  [copy('figures/votes.md', 'figures/Votes.md'), remove('figures/votes.md'), lock(...all)],
  `
content/figures/Votes.md:1:1  [file/name]
  The file name "Votes.md" cannot be an address: it may hold only small letters a to z, digits and single hyphens.
  Rename it to votes.md.
  1 | ---
    | ^`,
);
finds(
  'an alias that is another event',
  edit(
    'timeline/first-delivery.md',
    'kind: delivery',
    'kind: delivery\naliases:\n  - sanctions-on-ssb',
  ),
  `
content/timeline/first-delivery.md:6:5  aliases.0  [id/twice]
  The alias "sanctions-on-ssb" is taken: content/articles/the-first-delivery.md, line 17.
  Remove the alias, or give it to one entry only.
  6 |   - sanctions-on-ssb
    |     ^`,
);
finds(
  'an alias that is a page of the site, in a record written in place',
  edit(article, 'id: sanctions-on-ssb', 'id: sanctions-on-ssb\n    aliases:\n      - index'),
  `
content/articles/the-first-delivery.md:19:9  timeline.1.aliases.0  [id/twice]
  The alias "index" is taken by a page of the site.
  Remove the alias.
  19 |       - index
     |         ^`,
);

finds(
  'published addresses that are not kept yet',
  lock(...all.slice(3)),
  `
permalinks.lock:1:1  [permalink/unlisted]  warning
  3 addresses are not kept yet: /articles/the-first-delivery/ and 2 more.
  Run npm run check -- --fix, and commit permalinks.lock with your entries.
  1 | # A comment.
    | ^`,
);
