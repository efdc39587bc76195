import { hmac, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { PageLanguage } from './event-schema.ts';

type LinkRoot = Pick<Keys, 'root'>;

/* What is secret in an address is made from the key of the installation, and only its digest is stored: a copy of the database opens no page. */

const secretOf = ({ root }: LinkRoot, ...of: readonly string[]): Buffer =>
  hmac(root, 'cape event address', JSON.stringify(of)).subarray(0, 24);

export const pageSecret = (keys: LinkRoot, event: string): Buffer => secretOf(keys, 'page', event);
export const ownSecret = (keys: LinkRoot, event: string, participant: string, turn: number): Buffer =>
  secretOf(keys, 'own', event, participant, String(turn));
export const feedSecret = (keys: LinkRoot, programme: string): Buffer => secretOf(keys, 'programme', programme);

export const digestOf = (secret: Uint8Array): string => sha256(secret).toString('hex');

/** Who answered an evaluation, so that each answers once and no one who reads the database knows which. */
export const evaluatedBy = ({ root }: LinkRoot, event: string, participant: string): string =>
  hmac(root, 'cape event evaluation', event, participant).toString('hex');

/** An address, so that it is known again without being read. */
export const knownAs = ({ root }: LinkRoot, event: string, mail: string): Buffer =>
  hmac(root, 'cape event participant', event, mail.toLowerCase());

const written = (secret: Uint8Array): string => Buffer.from(secret).toString('base64url');

export const addressOf = (language: PageLanguage, secret: Uint8Array): string =>
  `/take-part/${language}/${written(secret)}`;
export const feedAddressOf = (language: PageLanguage, secret: Uint8Array): string =>
  `/take-part/calendar/${language}/${written(secret)}.ics`;

/** The secret in an address; null for what was never one. */
export const secretIn = (word: string | undefined): Buffer | null =>
  word !== undefined && /^[A-Za-z0-9_-]{32}$/.test(word) ? Buffer.from(word, 'base64url') : null;
