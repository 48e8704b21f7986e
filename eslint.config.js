import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * Data flows one way, content → schema → story → markdown → pages, and nothing imports upwards:
 * for each folder of src, the other folders that it may import from.
 */
const mayImport = {
  schema: [],
  story: ['schema'],
  markdown: ['schema', 'story'],
  kept: [],
  // The check knows which letters the share cards can draw.
  check: ['schema', 'story', 'markdown', 'cards', 'kept'],
  // Its pages on the development server have the site's look.
  desk: ['schema', 'story', 'markdown', 'check', 'charts', 'styles'],
  handbook: ['schema', 'story', 'markdown', 'check', 'desk'],
  // Drawings of figures, for the pages, the frames and the form.
  charts: ['schema', 'story', 'markdown'],
  exports: ['schema', 'story', 'markdown', 'kept', 'charts'],
  cards: ['schema', 'story', 'kept'],
  // The search page’s script reads what the search export writes.
  scripts: ['exports'],
  components: [
    'schema',
    'story',
    'markdown',
    'charts',
    'exports',
    'handbook',
    'site',
    'scripts',
    'styles',
    'assets',
  ],
  layouts: [
    'schema',
    'story',
    'markdown',
    'charts',
    'exports',
    'cards',
    'handbook',
    'site',
    'scripts',
    'styles',
    'assets',
    'components',
  ],
  pages: [
    'schema',
    'story',
    'markdown',
    'charts',
    'exports',
    'cards',
    'handbook',
    'site',
    'scripts',
    'styles',
    'assets',
    'components',
    'layouts',
  ],
};

/** Folders that must run in a plain test, without Astro's virtual modules. */
const withoutAstro = [
  'schema',
  'story',
  'markdown',
  'check',
  'kept',
  'desk',
  'handbook',
  'charts',
  'exports',
  'cards',
];

const folders = [...Object.keys(mayImport), 'assets', 'site', 'styles', 'tooling'];

/** @type {(folder: string, allowed: string[]) => string[]} */
const forbidden = (folder, allowed) =>
  folders.filter((other) => other !== folder && !allowed.includes(other));

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden(folder, allowed).join('|')})/`,
            message: `src/${folder} may import from ${allowed.join(', ') || 'no other folder of src'}; nothing imports upwards.`,
          },
          ...(withoutAstro.includes(folder)
            ? [{ regex: '^astro:', message: `src/${folder} must run without Astro.` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig([
  globalIgnores(['dist', '.astro', '.cache', 'public', 'content']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'no-console': 'off',
      'no-warning-comments': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Types are not known here; astro check sees to them.
    files: ['**/*.astro/*.ts', '*.astro/*.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    files: ['**/*.astro'],
    extends: [ts.configs.strict],
  },
  // After the above, which would parse these files as plain TypeScript.
  astro.configs.recommended,
  ...layers,
]);
