import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bech32 } from '@scure/base';

/** What is slow about guessing: how much memory and how many passes one guess costs. */
export type Cost = { readonly mebibytes: number; readonly passes: number };

/** A passphrase that opens a reader's key: a second on a laptop, so that a thief of the locked key pays it for every guess. */
export const passphraseCost: Cost = { mebibytes: 64, passes: 3 };
/** A code of eighty random bits: guessing is hopeless at any price, and a cheap old server must bear the rush. */
export const codeCost: Cost = { mebibytes: 19, passes: 2 };

/** 32 bytes from what a reader knows (Argon2id, RFC 9106). Computed in slices of some milliseconds, so that nothing else waits. */
export const slowSecret = (known: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> =>
  argon2idAsync(known, salt, { m: cost.mebibytes * 1024, t: cost.passes, p: 1, dkLen: 32, asyncTick: 10 });

/** The private half of an X25519 key as age writes it, of 32 secret bytes. */
export const identityOf = (secret: Uint8Array): string =>
  bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase();

/** Passphrases are compared as they were meant: without spaces around them, and however the device composes its characters. */
const asMeant = (passphrase: string): string => passphrase.trim().normalize('NFC').replace(/\s+/g, ' ');

/** The private half that follows from a passphrase. With its public half a reader's key is locked. */
export const passphraseIdentity = async (passphrase: string, salt: Uint8Array, cost: Cost): Promise<string> =>
  identityOf(await slowSecret(asMeant(passphrase), salt, cost));
