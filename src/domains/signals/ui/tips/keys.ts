import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { padded, TipContents, unpadded } from '../../tips/contents.ts';
import { type Cost, passphraseCost, passphraseIdentity } from '../../tips/identity.ts';
import type { Locked } from '../../tips/keys/locked.ts';

/* Everything here happens in the reader's browser. The passphrase, and what it opens, never leave it. */

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

async function openWith(identity: string, sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

/** What age adds around a text: its header with a line for each recipient, a nonce and a tag. A test holds it to age. */
export const overheadOf = (recipients: number): number => 102 + 98 * recipients;

/** The private half that a passphrase opens, or null when it is another passphrase. */
export async function unlock({ salt, box, ...cost }: Locked, passphrase: string): Promise<string | null> {
  const lock = await passphraseIdentity(passphrase, bytesOf(salt), cost);
  try {
    return new TextDecoder().decode(await openWith(lock, bytesOf(box)));
  } catch {
    return null; // age says only that nothing fits, whatever is wrong
  }
}

/** The private half that was written on paper for this recipient, as it was typed, or null: it is another one, or none. */
export async function fromPaper(typed: string, recovery: string): Promise<string | null> {
  const identity = typed.trim().toUpperCase();
  try {
    return (await identityToRecipient(identity)) === recovery ? identity : null;
  } catch {
    return null; // it is no key
  }
}

/** What a server sealed to the present key, opened with it: the proof that one holds it. Null: this is another key. */
export async function proofOf(identity: string, challenge: string): Promise<string | null> {
  try {
    return base64Of(await openWith(identity.trim(), bytesOf(challenge)));
  } catch {
    return null; // it is no key, or opens something else
  }
}

const jsonIn = async (identity: string, sealed: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(unpadded(await openWith(identity, bytesOf(sealed)))));

/** What a tip says. Null: it cannot be read with this key. */
export async function openTip(identity: string, sealed: string): Promise<TipContents | null> {
  try {
    return TipContents.parse(await jsonIn(identity, sealed));
  } catch {
    return null; // sealed to another key, or damaged; the page says so
  }
}

/** What a message says. Null: it cannot be read with this key. */
export async function openMessage(identity: string, sealed: string): Promise<string | null> {
  try {
    const { text } = (await jsonIn(identity, sealed)) as { text?: unknown };
    return typeof text === 'string' ? text : null;
  } catch {
    return null; // sealed to another key, or damaged; the page says so
  }
}

/** A message sealed to the code of the sender of the tip, to the key of the unit, and to the key on paper. */
export async function sealMessage(text: string, recipients: readonly string[]): Promise<string> {
  const bytes = padded(new TextEncoder().encode(JSON.stringify({ text })), overheadOf(recipients.length));
  return base64Of(await sealTo(recipients, bytes));
}

export type NewKeys = {
  readonly recipient: string;
  readonly recovery: string;
  readonly locked: Locked;
  /** The private half for emergencies. It is shown once, to be written on paper, and kept nowhere. */
  readonly onPaper: string;
};

/** Makes the key of a unit, locked with a passphrase, and the one for emergencies. */
export async function makeKeys(passphrase: string, cost: Cost = passphraseCost): Promise<NewKeys> {
  const [identity, onPaper] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const lock = await identityToRecipient(await passphraseIdentity(passphrase, salt, cost));
  const box = await sealTo([lock], new TextEncoder().encode(identity));
  return {
    recipient: await identityToRecipient(identity),
    recovery: await identityToRecipient(onPaper),
    locked: { salt: base64Of(salt), box: base64Of(box), ...cost },
    onPaper,
  };
}

export type KeyWish = Omit<Locked, 'box'> & { readonly lock: string };

/** What a colleague needs to seal the key for the owner of a passphrase: the public half of what follows from it, and how it follows. */
export async function wishOf(passphrase: string, cost: Cost = passphraseCost): Promise<KeyWish> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const lock = await identityToRecipient(await passphraseIdentity(passphrase, salt, cost));
  return { lock, salt: base64Of(salt), ...cost };
}

/** The private half of a key, sealed to what a colleague has asked with. */
export const boxFor = async (identity: string, lock: string): Promise<string> =>
  base64Of(await sealTo([lock], new TextEncoder().encode(identity)));
