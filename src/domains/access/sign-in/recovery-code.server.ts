import { sha256 } from '../../../platform/crypto/digest.ts';

/** So many codes on paper: one is used each time every passkey is lost, and new ones are made long before the last. */
export const recoveryCodes = 8;

/** What the database keeps of a code on paper. It looks like that of an invitation, and is none. */
export const recoveryHash = (code: string): Buffer => sha256(recoveryBytes(code));

/** What the hash is of: also what a code is found by. */
export const recoveryBytes = (code: string): Buffer => Buffer.from(`cape recovery ${code.replaceAll('-', '')}`);
