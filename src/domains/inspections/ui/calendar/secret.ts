import { randomBytes, sha256, toBase64Url } from '../../../../web/offline/bytes.ts';

/** An address that no one guesses. Its secret is made here; the server is sent only the hash of it, and cannot show it again. */
export async function newSecret(): Promise<{ readonly address: string; readonly secretHash: string }> {
  const secret = randomBytes(32);
  return {
    address: `${location.origin}/calendar/${toBase64Url(secret)}.ics`,
    secretHash: await sha256(secret),
  };
}
