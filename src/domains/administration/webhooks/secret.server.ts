import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';

/** How many random bytes a secret is made of. */
export const secretRandom = 32;
const beginning = 'whsec_';

/** A secret as its holder is shown it, in the manner of Standard Webhooks. */
export const secretOf = (random: Uint8Array): string => `${beginning}${Buffer.from(random).toString('base64')}`;

const secretKey = (keys: Pick<Keys, 'root'>, webhook: string): Buffer =>
  hmac(keys.root, 'cape webhook secret', webhook);

/** The secret of a webhook as the database keeps it. */
export const sealHookSecret = (keys: Pick<Keys, 'root'>, webhook: string, secret: string): Buffer =>
  sealWith(secretKey(keys, webhook), Buffer.from(secret), `webhook secret ${webhook}`);

export const openHookSecret = (keys: Pick<Keys, 'root'>, webhook: string, sealed: Buffer): string =>
  openWithKey(secretKey(keys, webhook), sealed, `webhook secret ${webhook}`).toString();

/** The headers of Standard Webhooks for this body, signed with each secret that is valid now. */
export function signedHeaders(id: string, body: string, secrets: readonly string[], at: Date): Record<string, string> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(beginning.length), 'base64');
    return `v1,${hmac(key, `${id}.${seconds}.${body}`).toString('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signatures.join(' ') };
}
