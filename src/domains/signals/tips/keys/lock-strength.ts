import { base64 } from '@scure/base';
import { type Cost, passphraseCost } from '../identity.ts';
import type { Locked } from './locked.ts';

const saltAtLeast = 16;
const head = 'age-encryption.org/v1\n-> X25519 ';

/** Whether a passphrase that is guessed costs no less than the present cost, with a salt. */
export const isCostly = ({ salt, mebibytes, passes }: Omit<Locked, 'box'>, least: Cost = passphraseCost): boolean =>
  mebibytes >= least.mebibytes && passes >= least.passes && bytesIn(salt).length >= saltAtLeast;

/**
 * Whether the private half of a key is locked as it must be: derived from a passphrase at no less than the present cost, with a
 * salt, into one sealed file for one recipient. What passphrase it was only the browser knows.
 */
export function isWellLocked({ box, ...lock }: Locked, least: Cost = passphraseCost): boolean {
  if (!isCostly(lock, least)) return false;
  const sealed = bytesIn(box);
  return sealed.startsWith(head) && sealed.split('\n-> ').length === 2;
}

/** What base64 holds, each byte as one character. Nothing where it is none. */
function bytesIn(written: string): string {
  try {
    return Array.from(base64.decode(written), (byte) => String.fromCharCode(byte)).join('');
  } catch {
    return '';
  }
}
