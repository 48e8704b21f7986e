import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { dist, requireBuild } from '../built/pages.ts';
import { browserOptions } from './find-browser.ts';
import { serveSite } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site. */
    origin: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}

/** Starts one server and one browser for all files of tests; Vitest calls what it returns at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuild();
  const [site, browser] = await Promise.all([
    serveSite(dist),
    browserOptions().then((options) => chromium.launchServer(options)),
  ]);
  project.provide('origin', site.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
