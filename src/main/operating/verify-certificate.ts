import { listWithdrawn, publicKeysOf } from '../../domains/competence/public.server.ts';
import type { Published } from '../../domains/competence/public.ts';
import { KeyFileProblem, openKeyFile } from '../../platform/crypto/key-file.ts';
import type { Settings } from '../settings.ts';
import { openToVerify } from './open-to-verify.ts';

/**
 * What the installation of this computer publishes of its certificates: its keys, and what was withdrawn where the database can be read. Null
 * where there is no key file here. A database that a server holds is not waited for: the keys are enough to say that nothing was changed.
 */
export async function publishedHere(
  settings: Settings,
  today: string,
): Promise<(Published & { readonly isWhole: boolean }) | null> {
  const keys = await openKeyFile(settings.keyFile, { create: false }).catch((error: unknown) => {
    if (error instanceof KeyFileProblem) return null;
    throw error;
  });
  if (!keys) return null;
  const withdrawn = await withdrawnHere(settings).catch(() => null);
  return {
    version: 1,
    madeOn: today,
    keys: [...publicKeysOf(keys)],
    withdrawn: [...(withdrawn ?? [])],
    isWhole: withdrawn !== null,
  };
}

async function withdrawnHere(settings: Settings): Promise<readonly string[]> {
  const { database } = await openToVerify(settings);
  try {
    return await database.transaction('cape_verify', listWithdrawn);
  } finally {
    await database.close();
  }
}
