import path from 'node:path';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { shareCards } from './src/cards/integration.ts';
import { contentCheck } from './src/check/integration.ts';
import { emptyFrontmatter } from './src/check/reading/mdx-frontmatter.ts';
import { form } from './src/desk/form/integration.ts';
import { desk, deskAddress } from './src/desk/page/integration.ts';
import { currentContent } from './src/check/current.ts';
import { exportsOf } from './src/exports/integration.ts';
import { handbookAddresses } from './src/handbook/addresses.ts';
import { searchIndex } from './src/exports/search/integration.ts';
import { markdownProcessor } from './src/markdown/pipeline.ts';
import { handbookPages } from './src/story/addresses.ts';
import { oldSiteAside } from './src/site/old-site.ts';
import { contentRoot, getStory } from './src/site/story.ts';

/** What the story is made of. */
const content = () => currentContent(contentRoot).entries;
/** Names of built files: they stand on every page, and what Astro adds to them tells nobody anything. */
const stem = (name = '') => name.split(/[.@]/)[0];
/** @type {import('vite').Rolldown.OutputOptions} */
const output = {
  assetFileNames: ({ names }) => `_astro/${stem(names[0])}.[hash:6][extname]`,
};
/** @type {import('vite').Rolldown.OutputOptions} */
const clientOutput = {
  ...output,
  entryFileNames: ({ name }) => `_astro/${stem(name)}.[hash:6].js`,
  chunkFileNames: ({ name }) => `_astro/${stem(name)}.[hash:6].js`,
};

export default defineConfig({
  // Where the site is published: canonical links and share cards need the full address.
  site: process.env.SITE_URL ?? 'https://the231file.example',
  trailingSlash: 'always',
  // While one page is written, the next ones are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 32 },
  prerenderConflictBehavior: 'error',
  markdown: { processor: markdownProcessor({ story: getStory }), syntaxHighlight: false },
  // The form comes before the check, which would answer for it while an entry has a fault.
  integrations: [
    form(),
    contentCheck({ except: [deskAddress, handbookPages.kind] }),
    oldSiteAside(),
    desk(),
    mdx(),
    shareCards({ story: getStory }),
    exportsOf({ story: getStory, content, otherPages: handbookAddresses }),
    searchIndex({ story: getStory, content }),
  ],
  devToolbar: { enabled: false },
  // No file is copied into another: the content policy allows no data addresses.
  vite: {
    plugins: [emptyFrontmatter(), tailwindcss({ optimize: false })],
    resolve: { alias: { '@content': path.resolve(contentRoot) } },
    build: { assetsInlineLimit: 0, rolldownOptions: { output } },
    environments: { client: { build: { rolldownOptions: { output: clientOutput } } } },
  },
});
