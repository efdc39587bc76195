import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { listsAsTheyLie } from '../../domains/knowledge/testing/lists.ts';
import { root } from '../root.ts';
import { openChromium } from './chromium.ts';
import { timesOfPresses } from './key-press.ts';
import { noneOf } from './not-here.ts';
import { type BenchRow, row, type Section, spread } from './row.ts';

const plan = { warmUp: 100, count: 600 };
/** A cheap phone is held to be this many times slower than the machine. */
const phone = 6;
const target = 'all 67, patterns, forced labour, worth asking';

/** The rules as one script, as a browser would get them. Vite is there wherever CAPE is built. */
async function scriptOfRules(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'src/main/bench/key-press.ts'), formats: ['iife'], name: 'keyPress' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The rules were not built.');
  return chunk.code;
}

async function inChromium(browser: Browser, script: string, lists: unknown, slower: number): Promise<number[]> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: script });
    const debug = await page.context().newCDPSession(page);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: slower });
    // Between two presses the browser has time for itself, as between two presses of a thumb.
    return await page.evaluate<number[]>(
      `keyPress.timesOfPresses(${JSON.stringify(lists)}, ${JSON.stringify(plan)}, () => new Promise((done) => setTimeout(done, 4)))`,
    );
  } finally {
    await page.close();
  }
}

/** What one press on a sign costs, on this machine and on a phone. */
export const screening: Section = {
  name: 'screening',
  run: async ({ say }) => {
    const lists = await listsAsTheyLie();
    const rows: BenchRow[] = [];
    const measured = (name: string, times: readonly number[], note: string): void => {
      rows.push(row('screening', `one press: ${name}`, { ...spread(times), note }));
    };
    measured('Node', await timesOfPresses(lists, plan, async () => {}), target);
    const browser = await openChromium().catch(noneOf);
    if (!browser) {
      say('no Chromium found here, so the figures are for Node alone');
      return rows;
    }
    const script = await scriptOfRules();
    try {
      measured('Chromium', await inChromium(browser, script, lists, 1), target);
      measured(
        'Chromium as on a phone',
        await inChromium(browser, script, lists, phone),
        'processor six times slower; the aim is a p95 under 5 ms',
      );
    } finally {
      await browser.close();
    }
    return rows;
  },
};
