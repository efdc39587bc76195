import type { Language } from '../../kernel/language.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { cliMessages } from '../cli-messages.ts';
import { SettingProblem, type Settings } from '../settings.ts';
import { type Heard, migrateInstallation, openInstallation } from './installation.ts';

type Terminal = { readonly print: (text: string) => void; readonly language: Language };

/**
 * `cape migrate`: sets up a database or brings it to this version, as its owner, who is known here and never to the server.
 * The embedded one, which a start brings up to date by itself, takes it too.
 */
export async function migrateCommand(settings: Settings, { print, language }: Terminal): Promise<number> {
  const { t } = textsIn(language);
  let count = 0;
  const heard = {
    onStep: (step: string) => {
      count += 1;
      print(`  migration ${step}\n`);
    },
    say: (line: string) => print(`${line}\n`),
  };
  if (settings.databaseUrl === null) await migrateFolder(settings, heard);
  else if (settings.ownerUrl === null) throw ownerMissing();
  else await migrateInstallation(settings, settings.ownerUrl, heard);
  print(`${t(cliMessages.migrated, { count })}\n`);
  print(`${t(cliMessages.copyKeys, { path: settings.keyFile })}\n`);
  return 0;
}

async function migrateFolder(settings: Settings, heard: Heard): Promise<void> {
  const lock = await lockFolder(settings.data, { since: new Date() });
  try {
    const { database } = await openInstallation(settings, heard.onStep, { say: heard.say });
    await database.close();
  } finally {
    await lock.release();
  }
}

const ownerMissing = (): SettingProblem =>
  new SettingProblem(
    'Only the owner of the database can set it up. Give its address in CAPE_OWNER_URL, for this command alone: postgres://user:password@host:5432/name. The server never needs it.',
  );
