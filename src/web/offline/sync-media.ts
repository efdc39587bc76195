import type { MediumArrived } from '../../kernel/device-act.ts';
import { deviceRow } from './device.ts';
import { fieldStore, inOne, type MediumRow } from './field-store.ts';
import { forgetPieces } from './medium.ts';
import { syncNotes } from './phone-clock.ts';
import { sendPiece } from './sync-request.ts';

const askedAtMost = 100;

/** Pictures and sounds that an act has named and that have not arrived, the oldest first. */
export async function mediaToSend(): Promise<MediumRow[]> {
  const rows = await (await fieldStore()).getAll('media');
  return rows
    .filter(({ named, arrival }) => named !== null && arrival === 'waiting')
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, askedAtMost);
}

/**
 * What the server says has arrived. As it was signed: the pieces go, when the server has proved to hold the act that they were
 * signed with. Not as it was signed: they stay, for a person to look at.
 */
export async function noteArrived({ id, named }: MediumRow, { whole }: MediumArrived): Promise<void> {
  if (whole === 'not-as-signed') {
    await inOne(['media'], async (tx) => {
      const row = await tx.objectStore('media').get(id);
      if (row) await tx.objectStore('media').put({ ...row, arrival: whole }, id);
    });
  }
  if (whole !== 'as-signed' || named === null) return;
  const proven = (await deviceRow())?.receipt?.through ?? 0;
  if ((await syncNotes()).canVerify && proven >= named) await forgetPieces([id]);
}

/** So many pieces are on their way at once: while one is answered for, the line carries the next. */
const onTheirWay = 2;

/**
 * Sends the pieces that the server has not. `between` is awaited after each, by one at a
 * time. False: the server does not take one of them.
 */
export async function sendMedium(
  token: string,
  medium: MediumRow,
  have: readonly number[],
  between: () => Promise<void>,
): Promise<boolean> {
  const store = await fieldStore();
  const missing = Array.from({ length: medium.pieces }, (_, piece) => piece).filter((piece) => !have.includes(piece));
  let turn: Promise<void> = Promise.resolve();
  async function sendOne(piece: number): Promise<'next' | 'over' | 'not-taken'> {
    const sealed = await store.get('pieces', [medium.id, piece]);
    if (!sealed) return 'over'; // another window has just seen it arrive
    const arrived = await sendPiece(token, medium.id, piece, sealed);
    if (arrived === 'other') return 'not-taken'; // damaged on this disk: other pictures go all the same
    if (arrived === 'not-yet') return 'over'; // the act that names it is missing; it is asked about again
    if (arrived !== 'there' && arrived.whole !== 'not-yet') {
      await noteArrived(medium, arrived);
      return 'over';
    }
    turn = turn.then(between);
    await turn;
    return 'next';
  }
  async function sendNext(): Promise<boolean> {
    for (let piece = missing.shift(); piece !== undefined; piece = missing.shift()) {
      const then = await sendOne(piece).catch((error: unknown) => {
        missing.length = 0; // the others end too, with what they have under way
        throw error;
      });
      if (then !== 'next') missing.length = 0;
      if (then === 'not-taken') return false;
    }
    return true;
  }
  const taken = await Promise.all(Array.from({ length: onTheirWay }, sendNext));
  return taken.every(Boolean);
}
