import { isMended, mustHold } from './rule.ts';

/** Rules of the addresses that have been published. */
export const permalinkRules = {
  'permalink/lost': mustHold({
    title: 'An address that has been published leads somewhere for ever.',
    why: 'Readers have kept and passed on links to it, and other sites quote it. The file permalinks.lock, beside the folder content, holds every address under which an entry was ever published.',
    mend: 'If the entry has another id now, write the old one under its “aliases”; the old address then leads to the new one. If the entry was deleted, put it back, or give its id as an alias to the entry that took its place.',
    example: { added: 'permalinks.lock', text: '/glossary/#term-ssb-agency\n' },
  }),
  'permalink/form': mustHold({
    title: 'The file permalinks.lock holds one address a line.',
    why: 'What cannot be read as an address is not kept. Mostly it is a mark that Git left when two editors had added to the file.',
    mend: 'Delete the line. The addresses above and below it stay.',
    example: { added: 'permalinks.lock', text: '<<<<<<< HEAD\n/glossary/#term-ssb\n' },
  }),
  'permalink/unlisted': {
    ...isMended({
      title: 'Every published address is kept in permalinks.lock.',
      why: 'The check can keep only the addresses that it knows to have been published.',
      mend: 'Run npm run check -- --fix, or npm run build, and commit permalinks.lock together with your entries.',
      example: { added: 'permalinks.lock', text: '/glossary/#term-ssb\n' },
    }),
    // An exception names an entry, and this is none.
    acceptable: false,
  },
};
