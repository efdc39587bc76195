import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';

/** What age adds around a text of less than 64 KiB: its header, with one line for each recipient, and a nonce and a tag. */
export const ageOverhead = (recipients: number): number => 102 + 98 * recipients;

/** Seals bytes to X25519 recipients (age). Each of them opens it alone; the recipients' public keys open nothing. */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  return sealerTo(recipients).encrypt(bytes);
}

/** Seals what comes piece by piece, such as a file that is too large to be held. */
export async function* sealStream(
  recipients: readonly string[],
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* await sealerTo(recipients).encrypt(ReadableStream.from(pieces));
}

function sealerTo(recipients: readonly string[]): Encrypter {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter;
}

/** Whether something can be sealed to this: the public half of an X25519 key. */
export function isRecipient(text: string): boolean {
  try {
    sealerTo([text]);
    return /^age1[a-z0-9]+$/.test(text);
  } catch {
    return false;
  }
}

/** The bytes again, with the private half of one of the recipients. Throws when it is none of them, or a byte was changed. */
export async function openWith(identity: string, sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

/** The public half of a private one: what can be sealed to it. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);
