import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, ofBase64 } from '../../package/bytes.ts';
import { crc32 } from '../../package/crc32.ts';
import type { PackageSource, PackageSums } from '../../package/places.ts';

/** What stands before the 32 bytes of an Ed25519 key as SPKI (RFC 8410). */
const spkiHead = '302a300506032b6570032100';

function publicKeyIn(spki: string): Uint8Array | null {
  const bytes = ofBase64(spki);
  const head = Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return bytes.length === 44 && head === spkiHead ? bytes.subarray(12) : null;
}

/** In any browser, from a file that was opened without a server: not every one has the functions of the platform there. */
export const browserSums: PackageSums = {
  hash: () => {
    const hash = sha256.create();
    return { add: (bytes) => void hash.update(bytes), end: () => hash.digest() };
  },
  crc32,
  isSignedBy: (key, message, signature) => {
    const publicKey = publicKeyIn(key);
    if (!publicKey || signature.length !== 64) return false;
    try {
      return ed25519.verify(signature, bytesOf(message), publicKey, { zip215: false });
    } catch {
      return false; // a key or signature that cannot be read is not genuine
    }
  },
};

/** A file of this computer, of which no more is in memory than is asked for. */
export const sourceOf = (file: Blob): PackageSource => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(Math.max(0, from), Math.max(0, to)).arrayBuffer()),
});
