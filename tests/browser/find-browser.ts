import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How to launch a Chromium: the one that CHROMIUM_PATH names, an installed one, or on bare Linux the
 * one inside the package @sparticuz/chromium. Its own arguments (a single process, no web security)
 * are left out: they are for serverless hosts, and Lighthouse measures nothing under them.
 * @param args further arguments
 */
export async function browserOptions(args: readonly string[] = []): Promise<LaunchOptions> {
  return {
    executablePath: await executablePath(),
    args: ['--no-sandbox', '--disable-background-networking', ...args],
  };
}

async function executablePath(): Promise<string> {
  const installed = places.find((place) => place !== undefined && existsSync(place));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.executablePath();
  const { default: bundled } = await import('@sparticuz/chromium');
  bundled.setGraphicsMode = false;
  return bundled.executablePath();
}
