import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { findDataKey } from '../../platform/acts/data-key.ts';
import { openPiece } from '../../platform/acts/sealed-pieces.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Sending, SentFile } from '../../platform/files/sent-file.ts';
import { placesForEach } from '../../platform/http/limits/places-for-each.ts';
import type { AttachedFile, StoredAttachment } from './attached-file.ts';
import { type FileHolders, findInMatter, findMatter } from './find.server.ts';
import type { FileLimits } from './limits.ts';
import { attachmentMessages } from './messages.ts';
import { closedBecause } from './not-there.ts';
import type { AttachmentFetched } from './schema.ts';
import { listPieces } from './store.ts';

/** How many pieces are read in one transaction, and so are in memory at once. */
const inAWindow = 4;

/** What is stored is not what was stored. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** What opens what is stored, and in which folder pieces lie that are not in the database. */
export type Opening = { readonly keys: Keys; readonly folder: string | null };

/** Some pieces of a file, opened. Throws when one was changed, moved or taken away where it is stored. */
async function openWindow(
  tx: Tx,
  reader: Opening & { readonly agency: number },
  { at, id, state }: { readonly at: RealmKey; readonly id: string; readonly state: Pick<AttachedFile, 'pieces'> },
  from: number,
): Promise<Buffer[]> {
  const key = await findDataKey(tx, reader.keys, at, id, reader.agency);
  const stored = await listPieces(tx, { at, id }, { from, to: from + inAWindow }, reader.folder);
  const whole = { id, pieces: state.pieces };
  const wanted = Math.min(inAWindow, state.pieces - from);
  if (!key || stored.length !== wanted || stored.some(({ piece }, n) => piece !== from + n)) throw new DamagedFile();
  try {
    return stored.map((piece) => openPiece(key, whole, piece));
  } catch {
    throw new DamagedFile();
  }
}

/** What reads a window: in a transaction of its own, entered afresh, with the file as it is then. */
export type ReadWindow = <T>(work: (tx: Tx, agency: number, file: StoredAttachment) => Promise<T>) => Promise<T>;

/** The contents of a file from its beginning, a few pieces in memory at a time. Between two windows the database is free. */
export async function* contentsOf(opening: Opening, count: number, read: ReadWindow): AsyncGenerator<Buffer> {
  for (let from = 0; from < count; from += inAWindow) {
    yield* await read((tx, agency, file) => openWindow(tx, { ...opening, agency }, file, from));
  }
}

/** Files that one account fetches at once. A browser takes six answers of one server at a time. */
const fetchedAtOnce = 6;
const fetching = placesForEach({ atOnce: fetchedAtOnce, waiting: 0 });

async function placeOf(who: string): Promise<() => void> {
  const place = fetching.take(who);
  if (place === 'busy') throw new Problem('too-many', attachmentMessages.fetchingMany, { many: fetchedAtOnce });
  return place;
}

/**
 * Sends a file to the person who asked for it. Each window is read as the same person, by both walls: whose access ends meanwhile, or whose
 * file is withdrawn meanwhile, gets no more of it. The first is read before anything is sent, so that what cannot be opened is said.
 */
export const sendContents =
  (holders: FileHolders, limits: FileLimits) =>
  async ({ id, matter, name, bytes, pieces: count }: AttachmentFetched, sending: Sending): Promise<SentFile> => {
    const { database, walls, keys, clock, token, verbs } = sending;
    let isPlaced = false;
    const read: ReadWindow = (work) =>
      database.transaction('cape_read', async (tx) => {
        const who = await walls.enter(tx, token, null);
        if (!who) throw new Problem('unauthenticated', walls.texts.notSignedIn);
        if (!isPlaced) sending.onEnd(await placeOf(who.actor));
        isPlaced = true;
        const of = await findMatter(tx, holders, walls.readable(who, clock()), matter, {
          verbs: verbs(who),
          to: 'read',
        });
        if (!of || !walls.may((one) => of.mayRead(one, of), who, of))
          throw new Problem('not-found', walls.texts.notFound);
        const file = await findInMatter(tx, of, id, { lock: false });
        const closed = closedBecause(file, limits);
        if (closed || !file.state) throw closed ?? new Problem('not-found', walls.texts.notFound);
        return work(tx, who.agency, { id, at: file.at, state: file.state });
      });
    const contents = contentsOf({ keys, folder: limits.folder }, count, read);
    const first = await contents.next().catch((error: unknown) => {
      throw error instanceof DamagedFile ? new Problem('gone', attachmentMessages.damaged) : error;
    });
    return { name, bytes, contents: afterFirst(first, contents) };
  };

async function* afterFirst(
  first: IteratorResult<Buffer>,
  contents: AsyncGenerator<Buffer>,
): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* contents;
}
