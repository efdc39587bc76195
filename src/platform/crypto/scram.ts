import { createHash, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto';

/** The password of a database role, made from the installation's root secret, so that every server process arrives at the same. */
export const rolePassword = (root: Uint8Array, role: string): string =>
  Buffer.from(hkdfSync('sha256', root, '', `cape database role ${role}`, 32)).toString('base64url');

/** The SCRAM-SHA-256 verifier (RFC 5802, RFC 7677) that PostgreSQL stores, so that the password itself is never sent to it. */
export function scramVerifier(password: string, salt: Uint8Array, iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const serverKey = createHmac('sha256', salted).update('Server Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest();
  return `SCRAM-SHA-256$${iterations}:${Buffer.from(salt).toString('base64')}$${storedKey.toString('base64')}:${serverKey.toString('base64')}`;
}
