import { defineConfig } from 'vitest/config';

/** Tests of built pages that hold of any content. */
const ofAnyContent = ['html', 'search', 'cards', 'embeds'].map(
  (name) => `tests/built/${name}.test.ts`,
);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/wrong/**/*.test.ts',
            'tests/desk/**/*.test.ts',
            'tests/fix/**/*.test.ts',
          ],
        },
      },
      {
        // Thousands of changed entries, each checked, joined and rendered.
        test: {
          name: 'mutation',
          include: ['tests/mutation/**/*.test.ts'],
        },
      },
      {
        // The commands: start, and the development server and a build on content with a fault.
        test: {
          name: 'editing',
          include: ['tests/editing/**/*.test.ts'],
          testTimeout: 60_000,
          // They share Astro's caches and the folder that it builds to.
          maxWorkers: 1,
        },
      },
      {
        // The pages in dist, read as text.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        // A site of entries that pass the check and are odd, built beside dist.
        test: {
          name: 'odd',
          include: ['tests/odd/**/*.test.ts', ...ofAnyContent, 'tests/built/spacing.test.ts'],
          globalSetup: ['tests/odd/setup.ts'],
          env: { DIST_DIR: '.cache/odd/odd/dist' },
          testTimeout: 120_000,
        },
      },
      {
        // A site of the fewest entries that the check lets through.
        test: {
          name: 'bare',
          include: ['tests/odd/**/*.test.ts', 'tests/built/html.test.ts'],
          globalSetup: ['tests/odd/setup.ts'],
          env: { DIST_DIR: '.cache/odd/bare/dist' },
          testTimeout: 120_000,
        },
      },
      {
        // The pages in dist, in one shared browser.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        // The form of `npm run edit`, with its files in the browser.
        test: {
          name: 'form',
          include: ['tests/form/**/*.test.ts'],
          globalSetup: ['tests/form/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
