import { hmac } from './digest.ts';
import type { Keys } from './key-file.ts';

/**
 * Makes the tokens of one realm: what stands in the index in the place of words. The key comes from the key file, by itself for each realm,
 * and is none that opens anything: the same word is another token in every realm, and so in every agency. Eight bytes, as a signed number
 * that the database compares without reading anything.
 */
export function searchTokens(
  keys: Pick<Keys, 'root'>,
  at: { readonly country: string; readonly realm: string },
): (word: string) => string {
  const key = hmac(hmac(keys.root, 'search tokens v1'), `${at.country} ${at.realm}`);
  return (word) => hmac(key, word).readBigInt64BE(0).toString();
}
