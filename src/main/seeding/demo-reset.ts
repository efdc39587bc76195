import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Language } from '../../kernel/language.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { cliMessages } from '../cli-messages.ts';
import { emptyDemo, notADemo } from '../demo/empty.ts';
import { migrateInstallation, openInstallation } from '../operating/installation.ts';
import { askHowFar, askToPutBack } from '../operating/local-socket.ts';
import { SettingProblem, type Settings } from '../settings.ts';

type Terminal = { readonly print: (text: string) => void; readonly language: Language };

/** `cape demo reset`: asks the running server to put its demo back, else removes the database, which the next start makes again. */
export async function demoReset(
  words: readonly string[],
  settings: Settings,
  { print, language }: Terminal,
): Promise<number> {
  const { t } = textsIn(language);
  if (!words.includes('--yes') && !(await isSure(t(cliMessages.demoSure)))) {
    print(`${t(cliMessages.demoKept)}\n`);
    return 2;
  }
  const asked = settings.databaseUrl === null ? await askToPutBack(settings.data) : null;
  if (asked === false) throw notADemo();
  if (asked) {
    await follow(settings.data, (done, all) => print(`${t(cliMessages.demoFar, { done, all })}\n`));
    print(`${t(cliMessages.demoBack)}\n`);
    return 0;
  }
  await removeHere(settings);
  print(`${t(cliMessages.demoNextStart)}\n`);
  return 0;
}

/** Without a terminal the answer is no. */
async function isSure(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question} `);
  lines.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}

/** Reports now and then how far the server is, until it is there. */
async function follow(data: string, tell: (done: number, all: number) => void): Promise<void> {
  for (;;) {
    await new Promise((wait) => setTimeout(wait, 1000));
    const said = await askHowFar(data);
    if (said === null || said === 'ready') return;
    if (said.far) tell(said.far.done, said.far.all);
  }
}

const nobodyHears = { onStep: () => undefined, say: () => undefined };

async function removeHere(settings: Settings): Promise<void> {
  const lock = settings.databaseUrl === null ? await lockFolder(settings.data, { since: new Date() }) : null;
  try {
    if (lock && !existsSync(join(settings.data, 'database/PG_VERSION')))
      throw new SettingProblem(`There is no database in ${settings.data}.`);
    if (lock) {
      const { database, demo } = await openInstallation(settings, () => undefined);
      await database.close();
      if (!demo) throw notADemo();
    }
    await emptyDemo(settings);
    // The next start may have no owner to make it again with.
    if (settings.ownerUrl) await migrateInstallation(settings, settings.ownerUrl, nobodyHears);
  } finally {
    await lock?.release();
  }
}
