import { hmac, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';

type Root = Pick<Keys, 'root'>;

/** No i, l, o or u, which are read as others. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const bytes = 16;

function written(of: Uint8Array): string {
  let [bits, held, text] = [0, 0, ''];
  for (const byte of of.subarray(0, bytes)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text + alphabet[(held << (5 - bits)) & 31];
}

/**
 * The code of one who is invited. It follows from the number of the invitation and the key of the installation, so that it can be written
 * once more in a reminder and is stored nowhere: the database holds its digest, under no name.
 */
export const codeOfInvitation = ({ root }: Root, invitation: string): string =>
  written(hmac(root, 'cape survey code', invitation));

/** The code of the one link of an open survey. */
export const codeOfLink = ({ root }: Root, survey: string): string => written(hmac(root, 'cape survey link', survey));

/** What the database knows a code by. */
export const digestOf = (code: string): Buffer => sha256('cape survey', code);

/** A code as it came in an address: as it was written, or null where it cannot be one. */
export const readSurveyCode = (text: string): string | null => {
  const code = text.trim().toLowerCase();
  return /^[0-9a-hjkmnp-tv-z]{26}$/.test(code) ? code : null;
};
