import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../kernel/language.ts';
import { printable } from '../../kernel/text/printable.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { CannotBeRead } from '../../platform/database/open-to-read.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { cliMessages } from '../cli-messages.ts';
import { SettingProblem, type Settings } from '../settings.ts';
import { readSetupFile, readSetupText } from './read-setup-file.ts';
import { sayOutcome } from './say-outcome.ts';
import { type SetupOrder, type SetupOutcome, setUp } from './set-up.ts';

type Terminal = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
};

type SetupOptions = {
  readonly path: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly renewInvitation: string | null;
};

/** What the words ask for; or the word that means nothing, which is empty where one is missing. */
function readWords(words: readonly string[]): SetupOptions | { readonly wrong: string } {
  let asked: SetupOptions = { path: null, dryRun: false, json: false, renewInvitation: null };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (word === '--dry-run') asked = { ...asked, dryRun: true };
    else if (word === '--json') asked = { ...asked, json: true };
    else if (word === '--renew-invitation' && next !== undefined) {
      asked = { ...asked, renewInvitation: next };
      at += 1;
    } else if (!word.startsWith('-') && asked.path === null) asked = { ...asked, path: word };
    else return { wrong: word };
  }
  return asked.path === null && asked.renewInvitation === null ? { wrong: '' } : asked;
}

/**
 * `cape setup FILE`: makes agencies, units, people and sign-in services as a file says, as the owner of the database. 0 when it is as the
 * file says (or would be, in a dry run), 1 when the file has mistakes, 2 when it could not be tried.
 */
export async function setupCommand(
  words: readonly string[],
  settings: () => Settings,
  terminal: Terminal,
): Promise<number> {
  const { print, complain, language, env, now } = terminal;
  const { t } = textsIn(language);
  const asked = readWords(words);
  if ('wrong' in asked) {
    complain(
      asked.wrong === '' ? t(cliMessages.setupUsage) : t(cliMessages.unknownFlag, { flag: printable(asked.wrong) }),
    );
    return 2;
  }
  const text = asked.path === null ? '' : await readSetupText(asked.path);
  if (text === null) {
    complain(t(cliMessages.noFile, { path: printable(asked.path ?? '') }));
    return 2;
  }
  const told = { ...asked, language };
  const read = asked.path === null ? null : readSetupFile(text);
  if (read && 'mistakes' in read) {
    print(sayOutcome({ mistakes: read.mistakes }, told));
    return 1;
  }
  const { path, dryRun, renewInvitation } = asked;
  const order: SetupOrder = { read, path: path ?? '', dryRun, renewInvitation, env };
  const outcome = await setUpHere(settings(), order, now, complain);
  print(sayOutcome(outcome, told));
  return outcome.mistakes.length > 0 ? 1 : 0;
}

async function setUpHere(
  settings: Settings,
  order: SetupOrder,
  now: () => Date,
  say: (line: string) => void,
): Promise<SetupOutcome> {
  const { databaseUrl, ownerUrl, data, keyFile } = settings;
  if (databaseUrl !== null) {
    if (ownerUrl === null) throw ownerMissing();
    return setUp({ url: ownerUrl }, keyFile, order, now, say);
  }
  const dataDir = join(data, 'database');
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new CannotBeRead(
      `There is no database in ${data}. Make it with CAPE_DEMO=0 npx cape migrate, or name the folder of the installation with CAPE_DATA, or the owner of its PostgreSQL with CAPE_OWNER_URL.`,
    );
  }
  const lock = await lockFolder(data, { since: now() });
  try {
    return await setUp({ dataDir }, keyFile, order, now, say);
  } finally {
    await lock.release();
  }
}

const ownerMissing = (): SettingProblem =>
  new SettingProblem(
    'Only the owner of the database can add agencies and people to it. Give its address in CAPE_OWNER_URL, for this command alone: postgres://user:password@host:5432/name. The server never needs it.',
  );
