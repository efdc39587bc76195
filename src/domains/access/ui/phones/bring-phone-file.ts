import type { DeviceBatch, DeviceOutcome } from '../../../../kernel/device-act.ts';
import { fromBase64 } from '../../../../web/offline/bytes.ts';
import { askBatch, NotSent, sendPiece } from '../../../../web/offline/sync-request.ts';
import { linesOf, type PhoneFile, readLine } from './phone-file.ts';

/** How far a file has been sent, and what became of what was in it. */
export type Brought = {
  /** Lines that have been dealt with: from here it goes on. */
  readonly lines: number;
  readonly taken: number;
  readonly kept: readonly Pick<DeviceOutcome, 'counter' | 'sentence'>[];
  /** What could be neither done nor kept, since its owner comes into no file: it stays in the file. */
  readonly waiting: number;
  /** Acts that the server does not take at all, since they are not as the phone signed them. */
  readonly refused: number;
  readonly whole: number;
  readonly notAsSigned: number;
  /** Pieces whose note has not arrived here. */
  readonly withoutNote: number;
  /** Pieces that are none of what their note names. */
  readonly damagedPieces: number;
};
export const nothingBrought: Brought = {
  ...{
    lines: 0,
    taken: 0,
    kept: [],
    waiting: 0,
    refused: 0,
    whole: 0,
    notAsSigned: 0,
    withoutNote: 0,
    damagedPieces: 0,
  },
};

/** Why it stopped: the server does not answer and it can go on later; the agency does not know the phone; or something else than these. */
export type WhyStopped = 'no-network' | 'unknown-phone' | 'other';

/**
 * Sends a file line by line, in its own order, from where it was broken off. What had come before is answered in the same way again, so
 * that a file can be sent twice. `tell` is called after each line.
 */
export async function bringFile(
  of: PhoneFile,
  from: Brought,
  tell: (brought: Brought) => void,
): Promise<WhyStopped | null> {
  let brought = from;
  let at = -1; // the head is no line of its own
  try {
    for await (const line of linesOf(of.file)) {
      at += 1;
      if (at === 0 || at <= from.lines) continue;
      brought = { ...(await bringLine(of, line, brought)), lines: at };
      tell(brought);
    }
    return null;
  } catch (error) {
    const why = error instanceof NotSent ? error.why : 'other';
    return why === 'no-network' || why === 'unknown-phone' ? why : 'other';
  }
}

async function bringLine({ head }: PhoneFile, line: string, brought: Brought): Promise<Brought> {
  const read = readLine(line);
  if (!read) return brought;
  if ('batch' in read) return read.batch.token === head.token ? bringBatch(read.batch, brought) : brought;
  const arrived = await sendPiece(head.token, read.medium, read.piece, fromBase64(read.sealed));
  if (arrived === 'not-yet') return { ...brought, withoutNote: brought.withoutNote + 1 };
  if (arrived === 'other') return { ...brought, damagedPieces: brought.damagedPieces + 1 };
  if (arrived === 'there' || arrived.whole === 'not-yet') return brought;
  return arrived.whole === 'as-signed'
    ? { ...brought, whole: brought.whole + 1 }
    : { ...brought, notAsSigned: brought.notAsSigned + 1 };
}

/** What the server refuses in company goes alone, so that one damaged act does not hold up the others. */
async function bringBatch(batch: DeviceBatch, brought: Brought): Promise<Brought> {
  try {
    const { outcomes } = await askBatch(batch);
    const having = (what: DeviceOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === what);
    const kept = having('kept');
    return {
      ...brought,
      taken: brought.taken + having('taken').length,
      waiting: brought.waiting + having('waiting').length,
      kept: [...brought.kept, ...kept.map(({ counter, sentence }) => ({ counter, sentence }))],
    };
  } catch (error) {
    if (!(error instanceof NotSent) || error.why !== 'refused') throw error;
    if (batch.acts.length <= 1) return { ...brought, refused: brought.refused + batch.acts.length };
    let after = brought;
    for (const act of batch.acts) after = await bringBatch({ ...batch, acts: [act] }, after);
    return after;
  }
}
