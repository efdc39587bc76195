import { now } from '../clock.ts';
import { isSetBack, restoreClock, seenTime, syncNotes } from './phone-clock.ts';
import { countUnsent } from './sealed-log.ts';

const dayMs = 86_400_000;

export type Health = {
  /** Whether the browser has promised not to clear this storage by itself; null when it does not say. */
  readonly persisted: boolean | null;
  readonly free: number | null;
  readonly used: number | null;
  readonly unsent: {
    readonly acts: number;
    readonly media: number;
    readonly lost: number;
    readonly oldest: string | null;
  };
  /** Something has waited for more than a day. */
  readonly nag: boolean;
  /** How far the clock of the server is ahead of that of this phone. */
  readonly clockOffMs: number | null;
  /** What its clock did to how long something can be read, where that is known. */
  readonly clock: 'set-back' | 'was-ahead' | null;
  /** Whether this browser can check what the server signs; when it cannot, nothing is ever deleted here. Null: not tried yet. */
  readonly canVerify: boolean | null;
};

export async function health(): Promise<Health> {
  const { storage } = navigator;
  await restoreClock();
  const [persisted, room, unsent, notes, seen] = await Promise.all([
    storage?.persisted?.().catch(() => null) ?? null,
    storage?.estimate?.().catch(() => null) ?? null,
    countUnsent(),
    syncNotes(),
    seenTime(),
  ]);
  const used = room?.usage ?? null;
  return {
    persisted,
    free: room?.quota === undefined || used === null ? null : Math.max(0, room.quota - used),
    used,
    unsent,
    nag: unsent.oldest !== null && now().getTime() - Date.parse(unsent.oldest) > dayMs,
    clockOffMs: notes.aheadMs,
    clock: isSetBack() ? 'set-back' : seen.wasAhead ? 'was-ahead' : null,
    canVerify: notes.canVerify,
  };
}

/** Asks the browser not to clear this storage by itself. Its agreement cannot be relied on. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
