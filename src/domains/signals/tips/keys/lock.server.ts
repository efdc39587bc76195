import { generateX25519Identity } from 'age-encryption';
import { openWith, recipientOf, sealTo } from '../../../../platform/crypto/age.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import { type Cost, passphraseCost, passphraseIdentity } from '../identity.ts';
import type { Locked } from './locked.ts';

/*
 * What a reader's browser does with keys, done here: for the keys of a demo, and for tests. In production keys are made in the
 * reader's browser (ui/tips/keys.ts), and no private half comes to the server.
 */

export type MadeKeys = {
  readonly identity: string;
  readonly recipient: string;
  readonly recoveryIdentity: string;
  readonly recovery: string;
  readonly locked: Locked;
};

export async function makeKeys(passphrase: string, cost: Cost = passphraseCost): Promise<MadeKeys> {
  const [identity, recoveryIdentity] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const salt = randomBytes(16);
  const lock = await recipientOf(await passphraseIdentity(passphrase, salt, cost));
  const box = await sealTo([lock], Buffer.from(identity));
  return {
    identity,
    recipient: await recipientOf(identity),
    recoveryIdentity,
    recovery: await recipientOf(recoveryIdentity),
    locked: { salt: salt.toString('base64'), box: Buffer.from(box).toString('base64'), ...cost },
  };
}

/** The private half that a passphrase opens. Throws when it is another passphrase. */
export async function unlock({ salt, box, ...cost }: Locked, passphrase: string): Promise<string> {
  const lock = await passphraseIdentity(passphrase, Buffer.from(salt, 'base64'), cost);
  return Buffer.from(await openWith(lock, Buffer.from(box, 'base64'))).toString();
}
