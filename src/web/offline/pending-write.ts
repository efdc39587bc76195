import type { SealedKey } from '../../kernel/device-act.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import type { ActRow } from './field-store.ts';

/*
 * What a worker answered while holding the phone, sealed and signed as it will be on the disk. A full disk does not take it, and
 * its key is forgotten already; until it is taken it is in the storage of this window too, which a reload leaves alone.
 */
const name = 'cape-set-aside';

export type PendingWrite = { readonly act: ActRow; readonly sealed: SealedKey };

export function keepPendingWrite({ act, sealed }: PendingWrite): void {
  const { signed, body } = act;
  if (!signed || !body) return;
  const told = { ...signed, signature: toBase64(signed.signature) };
  try {
    sessionStorage.setItem(name, JSON.stringify({ act: { ...act, signed: told, body: toBase64(body) }, sealed }));
  } catch {
    // no room there either: it stays in memory
  }
}

/** What is on the disk is recorded, whatever this storage says. */
export function forgetPendingWrite(): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // there is none, so nothing was set aside
  }
}

function written(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export const hasPendingWrite = (): boolean => written() !== null;

export function pendingWrite(): PendingWrite | null {
  const text = written();
  if (text === null) return null;
  const { act, sealed } = JSON.parse(text);
  const signed = { ...act.signed, signature: fromBase64(act.signed.signature) };
  return { act: { ...act, signed, body: fromBase64(act.body) }, sealed };
}
