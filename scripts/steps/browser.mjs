import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runToEnd } from '../ready/child.mjs';
import { installDebianPackage, mayInstallDebianPackages } from './debian.mjs';

/**
 * What makes Chromium quiet: it fetches nothing for itself, so that every request that is seen is the page's own.
 * Without a sandbox, because as root (a container) it starts in no other way; it opens only our own pages.
 */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without a window: the same pages for two thirds of the processor time. Debian packages it by itself. */
const windowless = 'chromium-headless-shell';
/** Names under which a Chromium or Chrome is found on the PATH, the best for us first, then the usual places on macOS. */
const names = [
  windowless,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const applications = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run by us.
    return false;
  }
}

/** An installed browser: the one that CHROME names, else one in the usual places, else Playwright's own. */
export async function findBrowser() {
  if (process.env.CHROME) {
    if (isProgram(process.env.CHROME)) return process.env.CHROME;
    throw new Error(`CHROME is ${process.env.CHROME}, which is not a program that can be run. Correct it or unset it.`);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const onMac = applications.flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, name)),
  );
  const { chromium } = await import('playwright-core');
  return [...onPath, ...onMac, chromium.executablePath()].find(isProgram);
}

/**
 * A browser, installed if need be: Debian's package when we are root (the one without a window even beside another),
 * else Playwright's download into the user's cache.
 * @param {string} root
 * @returns {Promise<{ browser: string } | { missing: string }>}
 */
export async function findOrInstallBrowser(root) {
  const there = await findBrowser();
  const isBest = process.env.CHROME !== undefined || there?.endsWith(`/${windowless}`);
  if (there && (isBest || !mayInstallDebianPackages())) return { browser: there };
  let packaged = mayInstallDebianPackages() ? await installDebianPackage(windowless) : undefined;
  // An older Debian has no package of that name.
  if (packaged && packaged.code !== 0 && !there) packaged = await installDebianPackage('chromium');
  const installed = await findBrowser();
  if (installed) return { browser: installed };
  const download = await runToEnd(
    process.execPath,
    [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    { cwd: root },
  );
  const downloaded = await findBrowser();
  if (downloaded) return { browser: downloaded };
  const words = [packaged?.output, download.output].filter(Boolean).join('\n').trim().split('\n').slice(-5).join('\n');
  return {
    missing: `No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME to its path. The last words of the installers:\n${words}`,
  };
}
