import { now, setServerTime } from '../clock.ts';
import { fieldStore, inOne, type SyncNotes } from './field-store.ts';

/*
 * A phone that is opened without network has not heard from the server in this window. It goes by what the clock of the server
 * showed the last time, as every other window does that has just heard from it.
 */
export const nothingSynced: SyncNotes = { lastAt: null, aheadMs: null, unproven: 0, canVerify: null };

export async function syncNotes(): Promise<SyncNotes> {
  return ((await (await fieldStore()).get('state', 'sync')) as SyncNotes | undefined) ?? nothingSynced;
}

const ahead = (): number => now().getTime() - Date.now();

/** Nobody has told this window what time it is. */
const isUntold = (): boolean => Math.abs(ahead()) <= 1;

export async function restoreClock(): Promise<void> {
  if (!isUntold()) return;
  const { aheadMs } = await syncNotes();
  if (aheadMs) setServerTime(new Date(Date.now() + aheadMs).toISOString());
}

/** Keeps what this window has heard of the time, for the next one that opens without network. */
export async function noticeClock(): Promise<void> {
  if (isUntold()) return;
  const aheadMs = ahead();
  await inOne(['state'], async (tx) => {
    const notes = ((await tx.objectStore('state').get('sync')) as SyncNotes | undefined) ?? nothingSynced;
    await tx.objectStore('state').put({ ...notes, aheadMs }, 'sync');
  });
}
