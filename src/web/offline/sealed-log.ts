import type { Capacity } from '../../kernel/capacity.ts';
import { type BoxKey, bodyPlace, type DeviceBody, type DeviceHead, type SealedKey } from '../../kernel/device-act.ts';
import { now } from '../clock.ts';
import { newId, newOpaqueId } from '../sending/act-envelope.ts';
import { bundleKeyOf, storedBundle } from './bundles.ts';
import { type Bytes, randomBytes, sha256, textOf, utf8 } from './bytes.ts';
import { deviceRow, signAs } from './device.ts';
import { type ActRow, type DeviceRow, fieldStore, inOne } from './field-store.ts';
import { forgetPendingWrite, keepPendingWrite, pendingWrite } from './pending-write.ts';
import { noteSeen, restoreClock } from './phone-clock.ts';
import { importKey, open, seal, sealKeyTo } from './seal.ts';
import { sentThrough } from './sent-through.ts';
import { asStorageError, StorageError } from './storage-error.ts';

/** One command of the server, as a screen records it; what it carries about itself is added here. */
export type LocalEntry = {
  readonly verb: string;
  readonly params: Readonly<Record<string, string>>;
  readonly input: object;
  readonly capacity: Capacity;
  readonly basis: string | null;
  readonly sitting: string;
  readonly happened?: { readonly from: string; readonly to: string | null; readonly precision: 'minute' };
};

export type LogRow = {
  readonly counter: number;
  readonly hash: string;
  readonly at: string;
  readonly key: string;
  readonly outcome: 'waiting' | 'taken' | 'kept';
  readonly sentence: string | null;
  /** Null while locked, and once the bundle it was recorded for can be read no more. */
  readonly body: DeviceBody | null;
};

/** A sealed body in base64 fills at most two thirds of a batch, so that every act fits into one. */
const bodyAtMost = 100_000;
const lockPatienceMs = 3000;

/** Under which key a body is sealed; `sealed` gives it to the agency and is null where the agency was given it before. */
type Under = { readonly id: string; readonly key: CryptoKey; readonly sealed: SealedKey | null };

const listeners = new Set<() => void>();

/** Hears of every act that is on the disk. */
export function onEntry(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A key that this phone forgets at once: the agency alone can open what is sealed under it. */
async function freshKey(boxKey: BoxKey): Promise<Under> {
  const id = newOpaqueId();
  const raw = randomBytes(32);
  const [key, sealed] = await Promise.all([importKey(raw), sealKeyTo(boxKey, id, raw)]);
  raw.fill(0);
  return { id, key, sealed };
}

/**
 * Records something for a bundle. It is on the disk when this resolves, and not before. When the phone was locked meanwhile, or the bundle
 * has expired, it is sealed so that the agency alone can read it: nothing that was done is refused for that.
 */
export async function record(key: string, told: LocalEntry): Promise<LogRow> {
  const bundle = await storedBundle(key);
  if (!bundle) throw new StorageError('failed');
  const bundleKey = await bundleKeyOf(bundle);
  const under = bundleKey ? { id: key, key: bundleKey, sealed: null } : await sealing(freshKey(bundle.boxKey));
  return append(under, key, told);
}

/** Records something that this phone cannot read afterwards: what a worker answers while holding the phone. */
export async function recordSealed(boxKey: BoxKey, told: LocalEntry): Promise<LogRow> {
  return append(await sealing(freshKey(boxKey)), null, told);
}

/**
 * What was set aside before this window was opened again is recorded as it was signed then. False: there is none, or its number is
 * another act's by now.
 */
export async function recordPending(): Promise<boolean> {
  const aside = pendingWrite();
  if (!aside) return false;
  const { act, sealed } = aside;
  const { prev } = JSON.parse(act.signed?.head ?? '{}') as Partial<DeviceHead>;
  const isKept = await keep({ act, text: '' }, prev ?? '', { id: act.key, sealed }).catch(asNotKept);
  const isTold = isKept || (await (await fieldStore()).get('acts', act.counter))?.hash === act.hash;
  forgetPendingWrite();
  if (isTold) for (const listener of listeners) listener();
  return isTold;
}

/** What goes wrong before the disk is asked is no less lost. */
const sealing = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw asStorageError(error);
  });

type Made = { readonly act: ActRow; readonly body: DeviceBody; readonly text: string };

/** The act as it will be stored: sealed, chained to the one before it, signed. Nothing of it is on the disk yet. */
async function make(device: DeviceRow, under: Under, bundle: string | null, told: LocalEntry): Promise<Made> {
  const counter = device.counter + 1;
  const at = now().toISOString();
  const { capacity, sitting, basis, verb, params } = told;
  const happened = told.happened ?? { from: at, to: null, precision: 'minute' as const };
  const act = {
    id: newId(),
    device: device.id,
    deviceSeq: counter,
    capacity,
    sitting,
    happenedFrom: happened.from,
    happenedTo: happened.to,
    precision: happened.precision,
  };
  const body = { verb, params, input: { ...told.input, act } };
  const text = JSON.stringify(body);
  const sealed = await seal(under.key, utf8(text), bodyPlace({ device: device.id, counter, key: under.id }));
  if (sealed.length > bodyAtMost) throw new StorageError('too-large');
  const head: DeviceHead = {
    v: 1,
    device: device.id,
    counter,
    prev: device.prev,
    act: act.id,
    verb,
    capacity,
    basis,
    sitting,
    key: under.id,
    body: await sha256(sealed),
    at,
    monotonic: Math.round(performance.now()),
    anchor: device.anchor,
  };
  const signedText = JSON.stringify(head);
  const signature = await signAs(device, signedText);
  return {
    act: {
      counter,
      hash: await sha256(utf8(signedText)),
      at,
      key: under.id,
      pack: bundle,
      outcome: 'waiting',
      sentence: null,
      signed: { head: signedText, signature },
      body: sealed,
    },
    body,
    text,
  };
}

/** False when another act took the number meanwhile: then it is made again. */
const keep = (
  { act, text }: Pick<Made, 'act' | 'text'>,
  prev: string,
  under: Pick<Under, 'id' | 'sealed'>,
): Promise<boolean> =>
  inOne(['device', 'acts', 'keys', 'media', 'state'], async (tx) => {
    const device = await tx.objectStore('device').get('this');
    if (!device) throw new StorageError('failed');
    if (device.counter !== act.counter - 1 || device.prev !== prev) return false;
    if (under.sealed) await tx.objectStore('keys').put(under.sealed, under.id);
    await tx.objectStore('acts').add(act, act.counter);
    await noteSeen(tx);
    await tx.objectStore('device').put({ ...device, counter: act.counter, prev: act.hash }, 'this');
    // A picture is the server's business from the act on that names it.
    const media = tx.objectStore('media');
    for (const medium of await media.getAll()) {
      if (medium.named === null && text.includes(medium.id)) {
        await media.put({ ...medium, named: act.counter }, medium.id);
      }
    }
    return true;
  });

async function append(under: Under, bundle: string | null, told: LocalEntry): Promise<LogRow> {
  const work = (): Promise<LogRow> => appendAlone(under, bundle, told).catch(asNotKept);
  const signal = AbortSignal.timeout(lockPatienceMs);
  const row = await navigator.locks.request('cape-field-log', { signal }, work).catch((error: unknown) => {
    if (error instanceof StorageError) throw error;
    return work(); // the holder of the lock sleeps; the transaction sees to the order by itself
  });
  for (const listener of listeners) listener();
  return row;
}

const asNotKept = (error: unknown): never => {
  throw asStorageError(error);
};

async function appendAlone(under: Under, bundle: string | null, told: LocalEntry): Promise<LogRow> {
  await restoreClock();
  for (;;) {
    const device = await deviceRow();
    if (!device) throw new StorageError('failed');
    const made = await make(device, under, bundle, told);
    if (bundle === null && under.sealed) keepPendingWrite({ act: made.act, sealed: under.sealed });
    if (!(await keep(made, device.prev, under))) continue;
    if (bundle === null) forgetPendingWrite();
    return shown(made.act, bundle === null || under.sealed ? null : made.body);
  }
}

const shown = ({ counter, hash, at, key, outcome, sentence }: ActRow, body: DeviceBody | null): LogRow => ({
  counter,
  hash,
  at,
  key,
  outcome,
  sentence,
  body,
});

async function bodyOf(
  { body, key, counter }: ActRow,
  device: string,
  bundleKey: CryptoKey,
): Promise<DeviceBody | null> {
  if (!body) return null;
  const opened: Bytes | null = await open(bundleKey, body, bodyPlace({ device, counter, key })).catch(() => null);
  return opened && (JSON.parse(textOf(opened)) as DeviceBody);
}

/** What was recorded for a bundle, in order. */
export async function listEntries(key: string): Promise<LogRow[]> {
  const store = await fieldStore();
  const [rows, device, bundleKey] = await Promise.all([
    store.getAllFromIndex('acts', 'pack', key),
    deviceRow(),
    storedBundle(key).then(bundleKeyOf),
  ]);
  return Promise.all(
    rows.map(async (row) => {
      const isReadable = device !== null && bundleKey !== null && row.key === key;
      return shown(row, isReadable ? await bodyOf(row, device.id, bundleKey) : null);
    }),
  );
}

/** What has not reached the server. */
export async function countUnsent(): Promise<{ acts: number; media: number; lost: number; oldest: string | null }> {
  const store = await fieldStore();
  const [through, told] = await Promise.all([sentThrough(), deviceRow()]);
  const waiting = IDBKeyRange.lowerBound(through, true);
  const [acts, first, media] = await Promise.all([
    store.count('acts', waiting),
    store.getAll('acts', waiting, 1),
    store.getAll('media'),
  ]);
  const unsent = media.filter(({ named }) => named !== null);
  const times = [...first.map(({ at }) => at), ...unsent.map(({ at }) => at)].sort();
  // What has a number and is neither here nor with the agency: it is counted, so that no statement has to be believed.
  const lost = Math.max(0, (told?.counter ?? 0) - through - acts);
  return { acts, media: unsent.length, lost, oldest: times[0] ?? null };
}
