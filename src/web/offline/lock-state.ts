import { type FieldTx, fieldStore, inOne, type LockState } from './field-store.ts';
import { latest, noteSeen } from './phone-clock.ts';
import { forgetCopy } from './reading-copy.ts';

/** So many wrong secrets, and the phone forgets how to read. */
export const wrongAtMost = 10;
export const lockedAtMostMs = 12 * 3_600_000;

export const neverOpened: LockState = { wrong: 0, lockedSince: null, openAt: null, isGone: false };

type StateTx = Pick<FieldTx<'state'>, 'objectStore'>;

export async function lockIn(tx: StateTx): Promise<LockState> {
  return ((await tx.objectStore('state').get('lock')) as LockState | undefined) ?? neverOpened;
}

export async function lockState(): Promise<LockState> {
  return ((await (await fieldStore()).get('state', 'lock')) as LockState | undefined) ?? neverOpened;
}

/**
 * Since when nothing can be read here: since it was locked, or since it was last seen open, when the browser ended without a word.
 * Null: it was never opened, or has forgotten how to read already.
 */
export const lockedSince = ({ lockedSince: told, openAt, isGone }: LockState): string | null =>
  isGone ? null : (told ?? openAt);

/** `at` is the latest time that this phone has seen, so a clock that was set back makes nothing younger. */
export function isLockedTooLong(state: LockState, at: Date): boolean {
  const since = lockedSince(state);
  return since !== null && at.getTime() - Date.parse(since) > lockedAtMostMs;
}

/** A clock that had been ahead: what it said of locking was not before now. */
export const noLaterThan = (state: LockState, time: string): LockState => {
  const capped = (at: string | null): string | null => (at !== null && at > time ? time : at);
  return { ...state, lockedSince: capped(state.lockedSince), openAt: capped(state.openAt) };
};

const change = (to: (state: LockState) => LockState): Promise<LockState> =>
  inOne(['state'], async (tx) => {
    await noteSeen(tx);
    const next = to(await lockIn(tx));
    await tx.objectStore('state').put(next, 'lock');
    return next;
  });

/** Counted before the secret is looked at, so that a phone that is switched off meanwhile has counted it too. */
export const countWrong = (): Promise<LockState> => change((state) => ({ ...state, wrong: state.wrong + 1 }));

/** It was the right one, whatever the result of what it was asked for. */
export const noteRight = (): Promise<LockState> => change((state) => ({ ...state, wrong: 0 }));

export const noteOpen = (): Promise<LockState> =>
  change((state) => ({ ...state, wrong: 0, lockedSince: null, openAt: latest().toISOString(), isGone: false }));

export const noteStillOpen = (): Promise<LockState> =>
  change((state) => ({ ...state, openAt: latest().toISOString() }));

export const noteLocked = (): Promise<LockState> =>
  change((state) => ({ ...state, lockedSince: state.lockedSince ?? latest().toISOString(), openAt: null }));

/**
 * Deletes what the phone reads with: every wrapped master key, every key of a bundle under it, and the bundles, which the server has.
 * What was recorded here stays, sealed to the agency: acts, pictures, and the keys that the agency opens them with.
 */
export const deleteReading = (): Promise<void> =>
  inOne(['unlock', 'packs', 'acts', 'state'], async (tx) => {
    await tx.objectStore('unlock').clear();
    const bundles = tx.objectStore('packs');
    for (const key of await bundles.getAllKeys()) {
      const row = await bundles.get(key);
      if (row) await bundles.put({ ...row, wrapped: null, pack: null }, key);
    }
    for (let cursor = await tx.objectStore('acts').openCursor(); cursor; cursor = await cursor.continue()) {
      if (!cursor.value.signed && cursor.value.body) await cursor.update(forgetCopy(cursor.value));
    }
    await tx.objectStore('state').put({ ...neverOpened, isGone: true }, 'lock');
  });
