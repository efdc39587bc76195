import { z } from 'zod';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid, uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { dataKeyFor } from '../../../platform/acts/data-key.ts';
import { sealPiece } from '../../../platform/acts/sealed-pieces.ts';
import { hmac, randomBytes, sha256Of } from '../../../platform/crypto/digest.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import { appendBrought } from '../../../platform/http/append-brought.ts';
import { fewAtOnce } from '../../../platform/http/limits/few-at-once.ts';
import { TooFast } from '../../../platform/http/limits/too-fast.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { mayBring } from '../access.ts';
import { toAdd } from '../acts/add.ts';
import { arriveFile } from '../acts/arrive.ts';
import { caseOf, type StoredAttachment } from '../attached-file.ts';
import { contentsOf, type ReadWindow } from '../contents.server.ts';
import { type FileHolders, findInMatter, findMatter } from '../find.server.ts';
import { type FileLimits, lengthOfPiece } from '../limits.ts';
import { attachmentMessages } from '../messages.ts';
import { notThere } from '../not-there.ts';
import type { PieceTaken } from '../schema.ts';
import { countPieces, hasBeginning, keepPiece } from '../store.ts';
import { type FileType, isProgram, typeByContent } from '../type-by-content.ts';

/** Which piece of which file this is, and as what its sender acts. */
export const PiecePlace = z.strictObject({
  kind: z.string().regex(/^[a-z-]{1,40}$/),
  id: Uuid,
  file: Uuid,
  piece: z.coerce.number().int().min(0).max(100_000),
});
export const SentAs = z.object({ 'x-cape-capacity': Capacity, 'x-cape-sitting': Uuid });

export type Bringing = {
  readonly runtime: Runtime;
  readonly holders: FileHolders;
  readonly limits: FileLimits;
};

/** One piece, and who sends it. */
export type Piece = z.infer<typeof PiecePlace> & {
  readonly token: Uint8Array;
  readonly as: z.infer<typeof SentAs>;
  readonly contents: Buffer;
};

/** Enters as the sender and finds the file, or says why not: the same for what is hidden and what is not there. */
async function entered(
  tx: Tx,
  { runtime, holders }: Bringing,
  { token, as, kind, id, file }: Omit<Piece, 'contents'>,
  { lock }: { readonly lock: boolean },
): Promise<{ readonly who: Who; readonly stored: StoredAttachment }> {
  const { walls, clock } = runtime;
  const who = await walls.enter(tx, token, { capacity: as['x-cape-capacity'], sitting: as['x-cape-sitting'] });
  if (!who) throw new Problem('unauthenticated', walls.texts.notSignedIn);
  if (!walls.holds(who, toAdd)) throw new Problem('forbidden', walls.texts.mayNot);
  const of = await findMatter(
    tx,
    holders,
    walls.writable(who, clock()),
    { kind, id },
    {
      verbs: runtime.verbs(who),
      to: 'write',
    },
  );
  if (!of) throw new Problem('not-found', walls.texts.notFound);
  if (!walls.may((one) => of.mayWrite(one, of), who, of)) throw new Problem('forbidden', walls.texts.mayNot);
  const { at, state } = await findInMatter(tx, of, file, { lock });
  if (!state) throw new Problem('conflict', attachmentMessages.noSuchFile);
  if (!mayBring(who, state)) throw new Problem('conflict', attachmentMessages.notYours);
  return { who, stored: { id: file, at, state } };
}

/** Takes one piece. The same piece again changes nothing. With the last one the whole is read through, and an act says what it is. */
export async function bringPiece(bringing: Bringing, sent: Piece): Promise<PieceTaken> {
  const { runtime } = bringing;
  const taken = await retrying(() =>
    runtime.database.transaction('cape_app', async (tx) => {
      // Two pieces that come at once wait here for each other, so that one of them is the last.
      const { who, stored } = await entered(tx, bringing, sent, { lock: true });
      return { at: stored.at, now: await takePiece(tx, bringing, who, stored, sent) };
    }),
  );
  const { at, now } = taken;
  // The act that says so is kept, so it is said after it.
  if (now.state === 'refused') throw new Problem('conflict', attachmentMessages.isProgram);
  if (now.state !== 'arriving' || now.arrived < now.pieces) return now;
  return settleOnce(bringing, sent, `${at.country} ${at.realm} ${sent.file}`);
}

const settling = new WeakMap<Database, Map<string, Promise<PieceTaken>>>();
/** Each reads a whole file. */
const fewSettle = fewAtOnce({ atOnce: 2, waiting: 200 });

/** What comes while the whole is read through waits for that, and does not read it through once more. */
function settleOnce(bringing: Bringing, sent: Piece, key: string): Promise<PieceTaken> {
  const { database } = bringing.runtime;
  const under = settling.get(database) ?? new Map<string, Promise<PieceTaken>>();
  settling.set(database, under);
  const before = under.get(key);
  if (before) return before;
  const now = fewSettle(() => settle(bringing, sent))
    .then((taken) => {
      if (taken === 'busy') throw new TooFast({ wait: 1, isFirst: false });
      return taken;
    })
    .finally(() => under.delete(key));
  under.set(key, now);
  return now;
}

async function takePiece(tx: Tx, bringing: Bringing, who: Who, stored: StoredAttachment, sent: Piece) {
  const { id, at, state } = stored;
  const whole = { id, pieces: state.pieces };
  if (state.state === 'refused') throw new Problem('conflict', attachmentMessages.isProgram);
  if (notThere({ state })) throw new Problem('conflict', attachmentMessages.notTaken);
  if (state.state !== 'arriving') return { arrived: state.pieces, pieces: state.pieces, state: state.state };
  const { piece, contents } = sent;
  if (piece >= state.pieces || contents.length !== lengthOfPiece(state.bytes, piece))
    throw new Problem('invalid', attachmentMessages.otherPiece);
  if (piece === 0 && isProgram(contents)) {
    await sayArrived(tx, bringing, who, stored, { outcome: 'refused', type: 'unknown', sha256: null });
    return { arrived: 0, pieces: state.pieces, state: 'refused' as const };
  }
  // What it is shows at its beginning: until that is here nothing else is taken.
  if (piece > 0 && !(await hasBeginning(tx, stored))) throw new Problem('conflict', attachmentMessages.beginningFirst);
  const key = await dataKeyFor(tx, bringing.runtime.keys, at, id, who.agency);
  const now = bringing.runtime.clock();
  await keepPiece(tx, stored, { piece, sealed: sealPiece(key, whole, piece, contents), now }, bringing.limits.folder);
  return { arrived: await countPieces(tx, stored), pieces: state.pieces, state: state.state };
}

/** Reads the whole through once every piece is here: its hash, and what it is by its contents. */
async function settle(bringing: Bringing, sent: Piece): Promise<PieceTaken> {
  const { database, keys } = bringing.runtime;
  const { stored: first } = await database.transaction('cape_read', (tx) =>
    entered(tx, bringing, sent, { lock: false }),
  );
  const count = first.state.pieces;
  const read: ReadWindow = (work) =>
    database.transaction('cape_read', async (tx) => {
      const { who, stored } = await entered(tx, bringing, sent, { lock: false });
      return work(tx, who.agency, stored);
    });
  const ends: { head: Buffer; tail: Buffer } = { head: Buffer.alloc(0), tail: Buffer.alloc(0) };
  const sha256 = (
    await sha256Of(keepingEnds(contentsOf({ keys, folder: bringing.limits.folder }, count, read), ends))
  ).toString('hex');
  const type = typeByContent(ends.head, ends.tail);
  return retrying(() =>
    database.transaction('cape_app', async (tx) => {
      const { who, stored } = await entered(tx, bringing, sent, { lock: true });
      // It may have been withdrawn while it was read through.
      if (notThere(stored)) throw new Problem('conflict', attachmentMessages.notTaken);
      if (stored.state.state === 'arriving')
        await sayArrived(tx, bringing, who, stored, { outcome: 'kept', type, sha256 });
      return { arrived: count, pieces: count, state: 'kept' as const };
    }),
  );
}

async function* keepingEnds(contents: AsyncIterable<Buffer>, ends: { head: Buffer; tail: Buffer }) {
  for await (const piece of contents) {
    if (ends.head.length === 0) ends.head = piece;
    ends.tail = piece;
    yield piece;
  }
}

/** Writes down what came of it, and has it scanned where there is a scanner. */
async function sayArrived(
  tx: Tx,
  { runtime, limits }: Bringing,
  who: Who,
  { id, at, state }: StoredAttachment,
  came: { readonly outcome: 'kept' | 'refused'; readonly type: FileType; readonly sha256: string | null },
): Promise<void> {
  const now = runtime.clock();
  const { outcome, type, sha256 } = came;
  const scan = limits.scans && outcome === 'kept' ? 'waiting' : 'none';
  const act = arriveFile.draft({
    at,
    id: uuidV7(now, randomBytes(16)),
    stream: id,
    caseId: outcome === 'kept' ? caseOf(state) : null,
    facts: { outcome, type, scan },
    words: { sha256 },
  });
  // Under a key: someone who has a file could try whether it is this one.
  const fingerprint = hmac(hmac(runtime.keys.root, 'arrived files'), id, sha256 ?? outcome);
  await appendBrought(tx, runtime, who, { device: id, number: null, happenedAt: now, fingerprint }, { at, act });
  const unit = who.memberships.find(({ realm }) => realm === at.realm)?.ownerUnit;
  if (scan === 'waiting' && unit !== undefined) await runtime.queue(tx, { kind: 'attachment.scan', unit, id });
}
