import type { BoxKey, BoxPurpose } from '../kernel/device-act.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Loaded with the first box: most pages seal none. */
const suite = async () => {
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core');
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
};

/** The bytes alone, where the array is a part of a longer one. */
const bufferOf = (bytes: Bytes): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

/**
 * Seals to the public key of an agency, so that no one on the way opens it (HPKE, RFC 9180): the encapsulated key of 65 bytes, then
 * the sealed contents. It opens for this purpose and under this name only.
 */
export async function sealBox(
  to: BoxKey,
  sealed: { readonly contents: Bytes; readonly purpose: BoxPurpose; readonly name: string },
): Promise<Bytes> {
  const hpke = await suite();
  const point = Uint8Array.from(atob(to.public), (character) => character.charCodeAt(0));
  const recipientPublicKey = await hpke.kem.deserializePublicKey(bufferOf(point));
  const { enc, ct } = await hpke.seal(
    { recipientPublicKey, info: bufferOf(utf8(sealed.purpose)) },
    bufferOf(sealed.contents),
    bufferOf(utf8(sealed.name)),
  );
  const whole = new Uint8Array(enc.byteLength + ct.byteLength);
  whole.set(new Uint8Array(enc));
  whole.set(new Uint8Array(ct), enc.byteLength);
  return whole;
}
