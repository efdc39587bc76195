import type { SealedKey } from '../../kernel/device-act.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import type { ActRow } from './field-store.ts';

/*
 * What somebody answered while they held the phone, sealed and signed as it will lie on the disk. A full disk does not take it, and
 * its key is forgotten already; until it is taken it lies in the storage of this window too, which a reload leaves alone.
 */
const name = 'cape-set-aside';

export type Aside = { readonly act: ActRow; readonly sealed: SealedKey };

export function setAside({ act, sealed }: Aside): void {
  const { signed, body } = act;
  if (!signed || !body) return;
  const written = { ...signed, signature: toBase64(signed.signature) };
  try {
    sessionStorage.setItem(name, JSON.stringify({ act: { ...act, signed: written, body: toBase64(body) }, sealed }));
  } catch {
    // no room there either: it stays in memory
  }
}

export const forgetAside = (): void => sessionStorage.removeItem(name);
export const hasAside = (): boolean => sessionStorage.getItem(name) !== null;

export function asideNow(): Aside | null {
  const text = sessionStorage.getItem(name);
  if (text === null) return null;
  const { act, sealed } = JSON.parse(text);
  const signed = { ...act.signed, signature: fromBase64(act.signed.signature) };
  return { act: { ...act, signed, body: fromBase64(act.body) }, sealed };
}
