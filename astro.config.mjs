import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/check/integration.ts';
import { fontFamilies } from './src/site/fonts.ts';
import { markdownProcessor } from './src/markdown/pipeline.ts';
import { getStory } from './src/site/story.ts';

export default defineConfig({
  // Where the site is published: canonical links and share cards need the full address.
  site: process.env.SITE_URL ?? 'https://the231file.example',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  markdown: { processor: markdownProcessor({ story: getStory }), syntaxHighlight: false },
  integrations: [contentCheck(), mdx()],
  fonts: fontFamilies,
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-src 'none'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
