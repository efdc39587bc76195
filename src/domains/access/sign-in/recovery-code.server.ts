import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { invitationCode, invitationRandom } from './invitation-code.ts';

/** So many codes are on one paper: one is used each time every passkey is lost. */
const onePaper = 8;

/** New codes for one paper. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: onePaper }, () => invitationCode(randomBytes(invitationRandom)));

/** What the database keeps of a code on paper. It looks like that of an invitation, and is none. */
export const recoveryHash = (code: string): Buffer => sha256(recoveryBytes(code));

/** What the hash is of: also what a code is found by. */
export const recoveryBytes = (code: string): Buffer => Buffer.from(`cape recovery ${code.replaceAll('-', '')}`);
