import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Cost, codeCost, identityOf, slowSecret } from './identity.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code for the sender of a tip: sixteen of Crockford's characters, eighty bits, of ten random bytes. */
export function codeFrom(random: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let code = '';
  for (const byte of random.slice(0, 10)) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      code += alphabet[(bits >> held) & 31];
    }
  }
  return code;
}

/** A code as it was meant, however it was written: I and L are 1, O is 0, spaces and dashes do not count. Null: it is none. */
export function readCode(written: string): string | null {
  const code = written
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return code.length === 16 && [...code].every((sign) => alphabet.includes(sign)) ? code : null;
}

/** The four groups in which it is shown and said. */
export const groupsOf = (code: string): readonly string[] => code.match(/.{1,4}/g) ?? [];

/** Where a tip is stored, and the key that opens what is written to its sender. Both follow from the code, and from nothing else. */
export type Mailbox = { readonly id: Uint8Array; readonly identity: string };

/** `salt` is the installation's own, so that the same code leads elsewhere in another; at another cost it leads elsewhere too. */
export async function mailboxOf(code: string, salt: Uint8Array, cost: Cost = codeCost): Promise<Mailbox> {
  const secret = await slowSecret(code, salt, cost);
  const part = (name: string) => hkdf(sha256, secret, salt, utf8ToBytes(`cape tip ${name}`), 32);
  return { id: part('mailbox'), identity: identityOf(part('identity')) };
}
