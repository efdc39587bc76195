import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';

type Root = Pick<Keys, 'root'>;

/** The key of one thing of a package: what is opened without a session has no key of a file of a unit. */
const keyOf = (keys: Root, what: string, id: string): Buffer => hmac(hmac(keys.root, `course packages: ${what}`), id);

export const sealFile = (keys: Root, edition: string, name: string, content: Uint8Array): Buffer =>
  sealWith(keyOf(keys, 'files', edition), content, `${edition}/${name}`);
export const openSealedFile = (keys: Root, edition: string, name: string, sealed: Uint8Array): Buffer =>
  openWithKey(keyOf(keys, 'files', edition), sealed, `${edition}/${name}`);

export const sealPackagePiece = (keys: Root, content: string, piece: number, bytes: Uint8Array): Buffer =>
  sealWith(keyOf(keys, 'pieces', content), bytes, `${content}/${piece}`);
export const openPackagePiece = (keys: Root, content: string, piece: number, sealed: Uint8Array): Buffer =>
  openWithKey(keyOf(keys, 'pieces', content), sealed, `${content}/${piece}`);

/** What is recorded of one attempt: a statement by its id, a document by its place. */
export const sealRecord = (keys: Root, attempt: string, place: string, text: string): Buffer =>
  sealWith(keyOf(keys, 'records', attempt), Buffer.from(text, 'utf8'), place);
export const openRecord = (keys: Root, attempt: string, place: string, sealed: Uint8Array): string =>
  openWithKey(keyOf(keys, 'records', attempt), sealed, place).toString('utf8');
