import { type Bytes, randomBytes } from './bytes.ts';
import { deviceRow } from './device.ts';
import { fieldStore, inOne, type UnlockRow } from './field-store.ts';
import {
  countWrong,
  deleteReading,
  isLockedTooLong,
  lockedAtMostMs,
  lockedSince,
  lockState,
  neverOpened,
  noteLocked,
  noteOpen,
  noteRight,
  noteStillOpen,
  wrongAtMost,
} from './lock-state.ts';
import { keyFromSecret, makePasskey, passkeySecret } from './passkey.ts';
import { beginSeen, latest, noteLooked, noteSeen, restoreClock } from './phone-clock.ts';
import { importKey, open as openSealed, seal } from './seal.ts';
import { isStrongEnough, plainSecret } from './secret-strength.ts';
import { slowKey } from './slow-key/slow-key.ts';

export { canUsePasskey, NoPasskey } from './passkey.ts';
export { isStrongEnough } from './secret-strength.ts';

/*
 * A master key opens the keys of the bundles. It is on the disk only wrapped, once for each way to open, under a key that the
 * passkey, the PIN or the words make again; unwrapped it is in the memory of this page and nowhere else.
 */
export type UnlockMethod = { readonly kind: 'passkey' } | { readonly kind: 'pin' } | { readonly kind: 'words' };

let master: CryptoKey | null = null;
let beat: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** All windows of a phone are locked together. */
const windows = 'BroadcastChannel' in globalThis ? new BroadcastChannel('cape-field') : null;
windows?.addEventListener('message', ({ data }) => {
  if (data === 'locked') forget();
});

const minute = 60_000;
const place = (kind: string): string => `cape-unlock-v1|${kind}`;

/** Opens the keys of bundles; null while locked. */
export const masterKey = (): CryptoKey | null => master;
export const isOpen = (): boolean => master !== null;

export function onLock(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function forget(): void {
  const wasOpen = master !== null;
  master = null;
  clearInterval(beat);
  if (wasOpen) for (const listener of listeners) listener();
}

/** At once in every window; when it resolves, the time of it is written down too. */
export async function lock(): Promise<void> {
  const wasOpen = master !== null;
  forget();
  windows?.postMessage('locked');
  if (wasOpen) await noteLocked();
}

/** The phone forgets how to read, and loses nothing that waits to be sent. */
export async function dropReading(): Promise<void> {
  forget();
  windows?.postMessage('locked');
  await deleteReading();
}

async function keyOf(
  row: Pick<UnlockRow, 'kind' | 'salt' | 'credential'>,
  secret: string | null,
  onProgress?: (share: number) => void,
): Promise<CryptoKey | null> {
  const made = row.credential
    ? await passkeySecret(row.credential, row.salt)
    : await slowKey(plainSecret(secret ?? ''), row.salt, onProgress);
  if (!made) return null;
  const key = await keyFromSecret(made);
  made.fill(0);
  return key;
}

/** The bytes of the master key. The caller overwrites them. A try is counted before it is made; the last one forgets all. */
async function tried(
  row: UnlockRow,
  secret: string | null,
  onProgress?: (share: number) => void,
): Promise<Bytes | 'wrong' | 'gone'> {
  // A passkey cannot be guessed, so only what is typed is counted.
  const { wrong } = row.credential ? await lockState() : await countWrong();
  const key = await keyOf(row, secret, onProgress);
  const raw = key && (await openSealed(key, row.wrapped, place(row.kind)).catch(() => null));
  if (raw) return raw;
  if (row.credential || wrong < wrongAtMost) return 'wrong';
  await dropReading();
  return 'gone';
}

async function wrappedBy(method: UnlockMethod, secret: string | null, raw: Bytes): Promise<UnlockRow> {
  const salt = randomBytes(32);
  if (method.kind === 'passkey') {
    const device = await deviceRow();
    if (!device) throw new Error('A phone that is nobody’s is opened by nobody.');
    const made = await makePasskey(device.id, salt);
    const key = await keyFromSecret(made.secret);
    made.secret.fill(0);
    return { kind: 'passkey', salt, credential: made.credential, wrapped: await seal(key, raw, place('passkey')) };
  }
  if (isStrongEnough(secret ?? '') !== method.kind) throw new RangeError('This secret is too easily found.');
  const key = await keyOf({ kind: method.kind, salt, credential: null }, secret);
  if (!key) throw new Error('A secret makes a key.');
  return { kind: method.kind, salt, credential: null, wrapped: await seal(key, raw, place(method.kind)) };
}

async function begin(raw: Bytes): Promise<void> {
  master = await importKey(raw);
  clearInterval(beat);
  let last = Date.now();
  // A browser that is killed cannot write when it was locked, so it is written now and then that it is not. A phone that slept for as long
  // was open to no one.
  beat = setInterval(() => {
    const slept = Date.now() - last;
    last = Date.now();
    void (slept > lockedAtMostMs ? dropReading() : noteStillOpen()).catch(() => undefined);
  }, minute);
}

/** One window at a time, so that two cannot count the same wrong secret once. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('cape-field-unlock', work);

/**
 * The first way to open this phone, or one more: then `by` says how it is opened now, since the master key itself cannot be read
 * from memory; with `isReplaced` the phone opens by that no more. Leaves the phone open. Throws `NoPasskey` when the phone cannot,
 * and an error when `by` is wrong.
 */
export function setUnlock(
  method: UnlockMethod,
  secret: string | null,
  by?: { method: UnlockMethod; secret: string | null; isReplaced?: boolean },
): Promise<void> {
  return alone(async () => {
    const known = await (await fieldStore()).getAll('unlock');
    const through = by && known.find(({ kind }) => kind === by.method.kind);
    if (known.length > 0 && !through) throw new Error('This phone has a way to open it already.');
    const raw = through ? await tried(through, by.secret) : randomBytes(32);
    if (typeof raw === 'string') throw new Error('This does not open the phone.');
    try {
      if (through) await noteRight();
      const row = await wrappedBy(method, secret, raw);
      await inOne(['unlock', 'state'], async (tx) => {
        await tx.objectStore('unlock').put(row, row.kind);
        if (by?.isReplaced && by.method.kind !== row.kind) await tx.objectStore('unlock').delete(by.method.kind);
        await (through ? noteSeen(tx) : beginSeen(tx));
        await tx.objectStore('state').put({ ...neverOpened, openAt: latest().toISOString() }, 'lock');
      });
      await begin(raw);
    } finally {
      raw.fill(0);
    }
  });
}

/** Forgets how to read when the phone was locked for too long, or when its last try was used up and the browser ended there. */
async function settle(): Promise<void> {
  await restoreClock();
  const state = await lockState();
  if (isOpen() || state.isGone) return;
  if (isLockedTooLong(state, latest()) || state.wrong >= wrongAtMost) await deleteReading();
  else if (lockedSince(state)) await noteLooked().catch(() => undefined); // on a full disk the next check notes it
}

export function unlock(
  method: UnlockMethod,
  secret: string | null,
  onProgress?: (share: number) => void,
): Promise<'open' | 'wrong' | 'gone'> {
  return alone(async () => {
    await settle();
    const row = await (await fieldStore()).get('unlock', method.kind);
    if (!row) return (await (await fieldStore()).count('unlock')) === 0 ? 'gone' : 'wrong';
    const raw = await tried(row, secret, onProgress);
    if (typeof raw === 'string') return raw;
    await begin(raw);
    raw.fill(0);
    await noteOpen().catch(() => undefined); // on a full disk it is open all the same, and what was counted stays
    return 'open';
  });
}

export function unlockState(): Promise<{
  methods: UnlockMethod[];
  wrongLeft: number;
  isGone: boolean;
  lockedSince: string | null;
}> {
  return alone(async () => {
    await settle();
    const state = await lockState();
    const methods = (await (await fieldStore()).getAll('unlock')).map(({ kind }) => ({ kind }));
    return {
      methods,
      wrongLeft: Math.max(0, wrongAtMost - state.wrong),
      isGone: state.isGone,
      lockedSince: isOpen() ? null : lockedSince(state),
    };
  });
}
