import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../kernel/language.ts';
import type { OwnerPlace } from '../../platform/database/as-owner.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { CannotBeRead } from '../../platform/database/open-to-read.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { SettingProblem, type Settings } from '../settings.ts';
import { MoveRefused } from './messages.ts';

export type MoveTerminal = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  readonly now: () => Date;
};

/** Does this as the owner of the database that the settings name. The folder of an embedded one is locked meanwhile, so no server has it open. */
export async function withOwnerPlace<T>(
  { databaseUrl, ownerUrl, data, keyFile }: Settings,
  now: () => Date,
  work: (place: OwnerPlace, keyFile: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== null) {
    if (ownerUrl === null) throw ownerMissing();
    return work({ url: ownerUrl }, keyFile);
  }
  const dataDir = join(data, 'database');
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new CannotBeRead(
      `There is no database in ${data}. Make it with npx cape migrate, or name the folder of the installation with CAPE_DATA, or the owner of its PostgreSQL with CAPE_OWNER_URL.`,
    );
  }
  const lock = await lockFolder(data, { since: now() });
  try {
    return await work({ dataDir }, keyFile);
  } finally {
    await lock.release();
  }
}

/** What is refused is said in a sentence, and the command ends with 2. */
export async function refusing({ complain, language }: MoveTerminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error;
    complain(textsIn(language).t(error.text, error.values));
    return 2;
  }
}

const ownerMissing = (): SettingProblem =>
  new SettingProblem(
    'Only the owner of the database reads or adds a whole agency. Give its address in CAPE_OWNER_URL, for this command alone: postgres://user:password@host:5432/name. The server never needs it.',
  );
