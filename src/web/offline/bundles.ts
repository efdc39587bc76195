import type { BoxKey } from '../../kernel/device-act.ts';
import { now } from '../clock.ts';
import { newOpaqueId } from '../sending/act-envelope.ts';
import { randomBytes, textOf, utf8 } from './bytes.ts';
import { deviceRow, isTrusted } from './device.ts';
import { fieldStore, inOne, type StoredBundle } from './field-store.ts';
import { forgetAhead, latest, restoreClock } from './phone-clock.ts';
import { forgetCopy } from './reading-copy.ts';
import { importKey, open, seal, sealKeyTo } from './seal.ts';
import { NotOpen } from './storage-error.ts';
import { masterKey, onLock } from './unlock.ts';

export type BundleRow = {
  readonly key: string;
  readonly inspection: string;
  readonly expiresAt: string;
  readonly downloadedAt: string;
  readonly size: number;
  /** False once it has expired or the phone has forgotten how to read: it is to be fetched again. */
  readonly isReadable: boolean;
};

/** This phone is not registered, or the agency does not trust it any more: it begins nothing new. */
export class NotTrusted extends Error {
  override readonly name = 'NotTrusted';
}

const weekMs = 7 * 86_400_000;
const keyPlace = (key: string): string => `cape-pack-key-v1|${key}`;
const bundlePlace = (key: string): string => `cape-pack-v1|${key}`;

/** Keys of bundles, while the phone is open. */
const keys = new Map<string, CryptoKey>();
onLock(() => keys.clear());

const hasExpired = ({ expiresAt }: Pick<StoredBundle, 'expiresAt'>): boolean =>
  Date.parse(expiresAt) <= latest().getTime();

/**
 * Keeps what was fetched for an inspection, under a key of its own: wrapped under the master key for this phone, and given to the
 * agency, so that what is recorded under it opens there even when it opens here no more. Gives the name of the key.
 */
export async function saveBundle(
  bundle: unknown,
  told: { inspection: string; expiresAt: string; boxKey: BoxKey },
): Promise<string> {
  const { inspection, expiresAt, boxKey } = told;
  const device = await deviceRow();
  if (!device || !isTrusted(device)) throw new NotTrusted();
  const master = masterKey();
  if (!master) throw new NotOpen();
  const key = newOpaqueId();
  const raw = randomBytes(32);
  const contents = utf8(JSON.stringify(bundle));
  const bundleKey = await importKey(raw);
  const [wrapped, sealed, sealedBundle] = await Promise.all([
    seal(master, raw, keyPlace(key)),
    sealKeyTo(boxKey, key, raw),
    seal(bundleKey, contents, bundlePlace(key)),
  ]);
  raw.fill(0);
  const downloadedAt = now().toISOString();
  await inOne(['packs', 'keys', 'state'], async (tx) => {
    await forgetAhead(tx);
    await tx.objectStore('keys').put(sealed, key);
    await tx
      .objectStore('packs')
      .put(
        { key, inspection, expiresAt, downloadedAt, size: contents.length, boxKey, wrapped, pack: sealedBundle },
        key,
      );
  });
  // Locked meanwhile: then the key stays where it was written, and not in memory.
  if (masterKey() === master) keys.set(key, bundleKey);
  return key;
}

/** The key of a bundle. Null while locked, and once it can be read no more. */
export async function bundleKeyOf(row: StoredBundle | undefined): Promise<CryptoKey | null> {
  await restoreClock(); // a phone's own clock says nothing about what has expired
  const master = masterKey();
  if (!master || !row?.wrapped || hasExpired(row)) return null;
  const known = keys.get(row.key);
  if (known) return known;
  const raw = await open(master, row.wrapped, keyPlace(row.key)).catch(() => null); // wrapped by a master key of before
  if (!raw) return null;
  const key = await importKey(raw);
  raw.fill(0);
  if (masterKey() !== master) return null;
  keys.set(row.key, key);
  return key;
}

export async function storedBundle(key: string): Promise<StoredBundle | undefined> {
  return (await fieldStore()).get('packs', key);
}

/** What was fetched. Null while locked, and once it can be read no more. */
export async function openBundle(key: string): Promise<unknown | null> {
  const row = await storedBundle(key);
  const bundleKey = await bundleKeyOf(row);
  if (!bundleKey || !row?.pack) return null;
  return JSON.parse(textOf(await open(bundleKey, row.pack, bundlePlace(key))));
}

/** Every bundle, the newest first. One that has expired loses here what it could be read with. */
export async function listBundles(): Promise<BundleRow[]> {
  await restoreClock();
  const rows = await (await fieldStore()).getAll('packs');
  const expired = rows.filter((row) => hasExpired(row));
  if (expired.some(({ wrapped, pack, expiresAt }) => wrapped || pack || isLongPast(expiresAt))) {
    await forgetExpired(expired);
  }
  return rows
    .map(({ key, inspection, expiresAt, downloadedAt, size, wrapped }) => {
      const isReadable = wrapped !== null && !hasExpired({ expiresAt });
      return { key, inspection, expiresAt, downloadedAt, size, isReadable };
    })
    .sort((a, b) => (a.downloadedAt < b.downloadedAt ? 1 : -1));
}

const isLongPast = (instant: string): boolean => latest().getTime() - Date.parse(instant) > weekMs;

/** The key that the agency opens with goes a week later, when every act under it has arrived. */
async function forgetExpired(expired: readonly StoredBundle[]): Promise<void> {
  for (const { key } of expired) keys.delete(key);
  await inOne(['packs', 'keys', 'acts'], async (tx) => {
    const acts = tx.objectStore('acts');
    for (const { key, expiresAt } of expired) {
      const row = await tx.objectStore('packs').get(key);
      if (!row) continue;
      const told = await acts.index('pack').getAll(key);
      const hasWaiting = told.some(({ signed }) => signed !== null);
      if (hasWaiting || !isLongPast(expiresAt)) {
        for (const act of told) await acts.put(forgetCopy(act), act.counter);
        await tx.objectStore('packs').put({ ...row, wrapped: null, pack: null }, key);
        continue;
      }
      for (const { counter, outcome } of told) if (outcome === 'taken') await acts.delete(counter);
      await tx.objectStore('packs').delete(key);
      await tx.objectStore('keys').delete(key);
    }
  });
}
