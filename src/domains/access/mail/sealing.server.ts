import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';

export type Root = Pick<Keys, 'root'>;

/* An address and a code are sealed under the key of the installation, each for its own account or mail: a copy of the database holds neither. */

export const sealed = ({ root }: Root, what: 'address' | 'code', of: string, text: string): Buffer =>
  sealWith(hmac(root, `cape mail ${what}`, of), Buffer.from(text), `mail ${what} ${of}`);
export const opened = ({ root }: Root, what: 'address' | 'code', of: string, bytes: Uint8Array): string =>
  openWithKey(hmac(root, `cape mail ${what}`, of), bytes, `mail ${what} ${of}`).toString('utf8');
