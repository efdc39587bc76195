import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';

/** What age adds around a text of less than 64 KiB: its header, with one line for each recipient, and a nonce and a tag. */
export const ageOverhead = (recipients: number): number => 102 + 98 * recipients;

/** Seals bytes to X25519 recipients (age). Each of them opens it alone; the recipients' public keys open nothing. */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** The bytes again, with the private half of one of the recipients. Throws when it is none of them, or a byte was changed. */
export async function openWith(identity: string, sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

/** The public half of a private one: what can be sealed to it. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);
