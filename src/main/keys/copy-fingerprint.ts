import { invitationCode, invitationRandom } from '../../domains/access/public.server.ts';
import { digestOfKeyFile } from '../../platform/crypto/key-file.ts';

/**
 * The fingerprint of a key file or of a copy of it, as people read and type it: six groups of four characters. Null for a file that is none.
 * Throws where it cannot be read.
 */
export async function fingerprintOfCopy(path: string): Promise<string | null> {
  const digest = await digestOfKeyFile(path);
  return digest && invitationCode(digest.subarray(0, invitationRandom));
}
