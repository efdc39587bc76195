import { hmac, sameBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { codeFrom } from './code.ts';
import type { TipAnswers } from './contents.ts';

/*
 * The page that shows a tip before it is sent holds a ticket: a number by lot and a time, under the server's own signature over them and
 * over the answers. The code is made from it when the tip is sent, and is on no page before. So no one can choose the code of another's
 * tip, or know it beforehand: the holder of a ticket holds one for words that they know already. And the same page sent twice is one tip
 * with one code.
 */

const lotLength = 16;
const hourLength = 4;
const macLength = 32;
/** How long the page can be open before it must be shown once more. */
const hours = 24;

const hourOf = (now: Date): number => Math.floor(now.getTime() / 3_600_000);
const told = (answers: TipAnswers): Buffer => sha256(JSON.stringify(answers));
const signed = (key: Uint8Array, head: Uint8Array, answers: TipAnswers): Buffer =>
  hmac(key, 'cape tip ticket', head, told(answers));

/** A ticket for exactly these answers. `lot` is sixteen random bytes. */
export function ticketFor(key: Uint8Array, answers: TipAnswers, { lot, now }: { lot: Uint8Array; now: Date }): string {
  const hour = Buffer.alloc(hourLength);
  hour.writeUInt32BE(hourOf(now));
  const head = Buffer.concat([lot.slice(0, lotLength), hour]);
  return Buffer.concat([head, signed(key, head, answers)]).toString('base64url');
}

/** The code that a ticket is for. Null: it was made for other answers, by another server, or too long ago. */
export function codeOf(key: Uint8Array, ticket: string, answers: TipAnswers, now: Date): string | null {
  const bytes = Buffer.from(ticket, 'base64url');
  if (bytes.length !== lotLength + hourLength + macLength) return null;
  const head = bytes.subarray(0, lotLength + hourLength);
  if (!sameBytes(bytes.subarray(head.length), signed(key, head, answers))) return null;
  const age = hourOf(now) - head.readUInt32BE(lotLength);
  return age >= 0 && age <= hours ? codeFrom(hmac(key, 'cape tip code', head, told(answers))) : null;
}
