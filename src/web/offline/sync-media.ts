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

/** Sends the pieces that the server has not. `between` is awaited after each. False: the server does not take one of them. */
export async function sendMedium(
  token: string,
  medium: MediumRow,
  have: readonly number[],
  between: () => Promise<void>,
): Promise<boolean> {
  const store = await fieldStore();
  for (let piece = 0; piece < medium.pieces; piece++) {
    if (have.includes(piece)) continue;
    const sealed = await store.get('pieces', [medium.id, piece]);
    if (!sealed) return true; // another window has just seen it arrive
    const arrived = await sendPiece(token, medium.id, piece, sealed);
    if (arrived === 'other') return false; // damaged on this disk: the others go all the same
    if (arrived === 'not-yet') return true; // the act that names it is missing; it is asked about again
    if (arrived !== 'there' && arrived.whole !== 'not-yet') {
      await noteArrived(medium, arrived);
      return true;
    }
    await between();
  }
  return true;
}
