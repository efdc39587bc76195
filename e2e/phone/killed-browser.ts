import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser, flags } from '../../scripts/steps/browser.mjs';
import { patience } from '../harness/browser.ts';

/** A browser of its own on a folder that stays, so that it can be killed as a phone is when its battery ends. */
export type Phone = {
  readonly folder: string;
  /** Starts it, or starts it again, on a page of this address, and waits until `ready` holds there; `null` waits for nothing. */
  start(address: string, ready?: string | null): Promise<Page>;
  /** Ends all of it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
};

export function aPhone(): Phone {
  const folder = mkdtempSync(join(tmpdir(), 'cape-phone-'));
  let running: ChildProcess | undefined;

  const kill: Phone['kill'] = async () => {
    const child = running;
    running = undefined;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    process.kill(-child.pid, 'SIGKILL'); // the group that was made for it, so its helpers end in the same moment
    await ended;
  };
  const atExit = () => void kill();
  process.once('exit', atExit);

  return {
    folder,
    async start(address, ready = 'globalThis.cape !== undefined') {
      const path = await findBrowser();
      if (!path) throw new Error('No browser. Install Chromium or set CHROME to its path.');
      const child = spawn(
        path,
        ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, ...flags, 'about:blank'],
        { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
      );
      running = child;
      const browser = await chromium.connectOverCDP(await debuggingAddress(child));
      const [context] = browser.contexts();
      context?.setDefaultTimeout(patience);
      const page = await context?.newPage();
      if (!page) throw new Error('The browser has no window.');
      await page.goto(address);
      if (ready !== null) await page.waitForFunction(ready);
      return page;
    },
    kill,
    async close() {
      await kill();
      process.off('exit', atExit);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The browser ended while it started. It said:\n${said}`)));
  });
}

/** Files below a folder in which any of these texts can be read, as a browser may write it: in one byte a character, or in two. */
export function filesThatSay(folder: string, texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const contents = readFileSync(path);
      return needles.some((needle) => contents.includes(needle));
    });
}
