import type { Plugin } from 'vite';

const changes = [
  {
    what: 'its fonts at another server; it brings the same ones with it and adds them itself',
    from: /@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g,
    to: () => '',
  },
  {
    what: 'how it writes ü and ö in an id: as in German, where our ids have Turkish names',
    from: /\[`([öÖüÜ])`,`([oOuU])e`\]/g,
    to: (_: string, letter: string, plain: string) => `[\`${letter}\`,\`${plain}\`]`,
  },
  {
    what: 'what it says above the faults of an entry: to try later, where something is to be mended',
    from: 'title:`Error`,description:`There was an error while saving the entry. Please try again later.`',
    to: () => 'title:`Not saved`,description:`The entry was not saved.`',
  },
];

/**
 * Changes in the form what no option of it can.
 * @throws Error if a newer form has no longer what is to be changed
 */
export const adaptForm = (): Plugin => ({
  name: 'adapt-form',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js$/ },
    handler(code) {
      return {
        code: changes.reduce((text, { what, from, to }) => {
          const changed = text.replace(from, to);
          if (changed === text) throw new Error(`Not found in the form: ${what}.`);
          return changed;
        }, code),
        map: null,
      };
    },
  },
});
