import { hmac, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';

/**
 * The secrets of one opening, each derived from its id: the ticket by which the frame is opened once, the place below which its files are, the address
 * at which a part fetches its token once, and that token. The database holds the hash of each, so that reading it opens nothing.
 */
export type LaunchSecrets = {
  readonly ticket: string;
  readonly place: string;
  readonly fetching: string;
  readonly auth: string;
};

export function launchSecrets(keys: Pick<Keys, 'root'>, launch: string): LaunchSecrets {
  const root = hmac(keys.root, 'openings of course packages');
  const of = (what: string): string => hmac(root, what, ' ', launch).toString('base64url');
  return { ticket: of('ticket'), place: of('place'), fetching: of('fetch'), auth: of('token') };
}

const secret = /^[A-Za-z0-9_-]{43}$/;

/** The hash under which a secret is looked for; null where it is none of ours. */
export const hashOfSecret = (value: string | undefined): Buffer | null =>
  value !== undefined && secret.test(value) ? sha256(value) : null;
