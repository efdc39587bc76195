import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Sending, SentFile } from '../../../platform/files/sent-file.ts';
import { placesForEach } from '../../../platform/http/limits/places-for-each.ts';
import {
  closedBecause,
  contentsOf,
  DamagedFile,
  findAttachment,
  type ReadWindow,
} from '../../attachments/public.server.ts';
import { type FileLimits, piecesOf } from '../../attachments/public.ts';
import { mayInvestigate } from '../access.ts';
import type { StoredFile } from '../criminal-file.ts';
import { findFile } from '../store.ts';
import type { FileToPack, PackageTexts } from './compose-package.ts';
import { packageMessages } from './messages.ts';
import { packed, type StreamedFile } from './packed.ts';
import { serverSums } from './sums.server.ts';

export const PackageFetched = z.strictObject({ id: Uuid, package: Uuid, name: z.string(), bytes: z.int() });
export type PackageFetched = z.infer<typeof PackageFetched>;

/** Each reads all files twice. */
const fetchedAtOnce = 2;
const fetching = placesForEach({ atOnce: fetchedAtOnce, waiting: 0 });

/**
 * Sends a sealed package. First every file is read through and compared with the hash that was sealed when it came: where one does not match, a
 * sentence says so and nothing is sent. Then it goes piece by piece; no copy of it is stored, and it is the same each time.
 */
export const sendPackage =
  (limits: FileLimits) =>
  async (asked: PackageFetched, sending: Sending): Promise<SentFile> => {
    const reading = readingAs(asked, sending);
    let isPlaced = false;
    const { texts, files } = await reading(async (tx, who, stored) => {
      if (!isPlaced) {
        const place = fetching.take(who.actor);
        if (place === 'busy') throw new Problem('too-many', packageMessages.fetchingMany, { many: fetchedAtOnce });
        sending.onEnd(await place);
        isPlaced = true;
      }
      return contentsInWords(tx, sending, who, stored, asked.package);
    });
    const streamed: StreamedFile[] = [];
    for (const file of files) {
      const contents = () =>
        contentsOf(
          { keys: sending.keys, folder: limits.folder },
          piecesOf(file.bytes),
          windowOf(file, reading, limits),
        );
      streamed.push({ path: file.path, bytes: file.bytes, crc: await checkedSum(file, contents()), contents });
    }
    return { name: asked.name, bytes: asked.bytes, contents: packed(texts, streamed) };
  };

type ReadAsPerson = <T>(work: (tx: Tx, who: Who, stored: StoredFile) => Promise<T>) => Promise<T>;

/** Each stretch is read in a transaction of its own, as the same person by both walls: whose access ends meanwhile gets no more. */
const readingAs =
  ({ id }: PackageFetched, { database, walls, clock, token }: Sending): ReadAsPerson =>
  (work) =>
    database.transaction('cape_read', async (tx) => {
      const who = await walls.enter(tx, token, null);
      if (!who) throw new Problem('unauthenticated', walls.texts.notSignedIn);
      const stored = await findFile(tx, walls.readable(who, clock()), id, { lock: false });
      if (!stored || !walls.may((one) => mayInvestigate(one, stored), who, stored))
        throw new Problem('not-found', walls.texts.notFound);
      return work(tx, who, stored);
    });

async function contentsInWords(
  tx: Tx,
  { keys }: Pick<Sending, 'keys'>,
  who: Who,
  { at, id }: StoredFile,
  act: string,
): Promise<{ readonly texts: PackageTexts; readonly files: readonly FileToPack[] }> {
  const words = await openWordsOf(tx, { keys, who }, at, { stream: id, act });
  if (!words) throw new Problem('not-found', packageMessages.noSuch);
  const { manifest = '', signature = '', custody = '', acts = '', readMe = '', files = '[]' } = words;
  const texts: PackageTexts = [
    ['manifest.json', manifest],
    ['signature.json', signature],
    ['custody.json', custody],
    ['acts.json', acts],
    ['read-me.txt', readMe],
  ];
  return { texts, files: JSON.parse(files) as FileToPack[] };
}

const windowOf =
  ({ id }: FileToPack, reading: ReadAsPerson, limits: FileLimits): ReadWindow =>
  (work) =>
    reading(async (tx, who, stored) => {
      const file = await findAttachment(tx, [stored.at], id, { lock: false });
      const closed = closedBecause({ state: file?.state ?? null }, limits);
      if (closed || !file) throw closed ?? new Problem('not-found', packageMessages.noSuch);
      return work(tx, who.agency, file);
    });

/** The sum of a file that is what it was when it came. */
async function checkedSum(file: FileToPack, contents: AsyncIterable<Uint8Array>): Promise<number> {
  const hash = serverSums.hash();
  let crc = 0;
  try {
    for await (const piece of contents) {
      hash.add(piece);
      crc = serverSums.crc32(piece, crc);
    }
  } catch (error) {
    if (error instanceof DamagedFile) throw new Problem('gone', packageMessages.fileDamaged, { item: file.item });
    throw error;
  }
  if (Buffer.from(hash.end()).toString('hex') !== file.sha256)
    throw new Problem('gone', packageMessages.fileDamaged, { item: file.item });
  return crc;
}
