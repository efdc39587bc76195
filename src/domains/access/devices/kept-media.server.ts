import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { MediumArrived } from '../../../kernel/device-act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { isPieceOf, openPiece, pieceTable } from '../../../platform/acts/sealed-pieces.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { appendBrought } from '../../../platform/http/append-brought.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { deviceMessages } from '../device-messages.ts';
import { accessMessages } from '../messages.ts';
import type { KeptMediumShown } from '../schema.ts';
import { keepMedium } from './acts/keep-medium.ts';
import { KeptManifest, leastArrived } from './kept-media.ts';
import { countAfterEnd } from './store.server.ts';

const stored = pieceTable('access.device_piece', ['medium', 'act']);

type MediumRow = RealmKey & {
  readonly id: string;
  readonly act: string;
  readonly device: string;
  readonly pieces: number;
  readonly whole: MediumArrived['whole'] | null;
  readonly have: number[];
};

async function listKeptMedia(tx: Tx, realms: readonly RealmKey[], device: string, ids: readonly string[]) {
  const { rows } =
    await sql<MediumRow>`select k.country, k.realm::text as realm, k.id, k.act, k.device, k.pieces, k.whole,
      ${stored.haveOf('k', { medium: 'id', act: 'act' })} as have
    from ${permittedRealms(realms)} join access.device_medium_now k on k.country = permitted.country and k.realm = permitted.realm and k.id = any(${ids}::uuid[])
    where k.device = ${device} order by k.id, k.act`.execute(tx);
  return rows;
}

const arrivedOf = ({ id, have, whole }: MediumRow): MediumArrived => ({ id, have, whole: whole ?? 'not-yet' });

/** How much of these has arrived, of those named by something that this phone sent and that was not applied. */
export const keptMediaArrived = async (
  tx: Tx,
  { walls, clock }: Runtime,
  who: Who,
  device: string,
  ids: readonly string[],
): Promise<readonly MediumArrived[]> =>
  (await listKeptMedia(tx, walls.writable(who, clock()), device, ids)).map(arrivedOf);

type Piece = { readonly medium: string; readonly piece: number; readonly sealed: Buffer; readonly device: string };
type Reader = Parameters<typeof openWordsOf>[1];

/** The hashes of what was signed and the key, out of the act that kept it. */
async function manifestOf(tx: Tx, reader: Reader, row: MediumRow) {
  const words = await openWordsOf(tx, reader, row, { stream: row.device, act: row.act });
  const of = KeptManifest.parse(JSON.parse(words?.media ?? '[]')).find(({ id }) => id === row.id);
  return of ? { ...of, key: Buffer.from(of.key, 'base64') } : null;
}

/**
 * Takes one sealed piece of something that was kept, from the phone that named it, when the key that the phone sent opens it. The same
 * piece again changes nothing. *Unknown*: nothing that was kept names this picture or sound. *Full*: as much as is taken from this phone
 * has come; that is returned, not thrown, since the same piece may be one of a note that was applied.
 */
export async function takeKeptPiece(
  tx: Tx,
  runtime: Runtime,
  who: Who,
  told: Piece,
): Promise<MediumArrived | 'unknown' | 'not-opened' | 'full'> {
  const rows = await listKeptMedia(tx, runtime.walls.writable(who, runtime.clock()), told.device, [told.medium]);
  const taken: MediumArrived[] = [];
  for (const row of rows) {
    const arrived = await takeFor(tx, runtime, who, row, told);
    if (arrived === 'full') return 'full';
    if (arrived) taken.push(arrived);
  }
  return leastArrived(taken)[0] ?? (rows.length > 0 ? 'not-opened' : 'unknown');
}

async function takeFor(
  tx: Tx,
  runtime: Runtime,
  who: Who,
  row: MediumRow,
  told: Piece,
): Promise<MediumArrived | 'full' | null> {
  const { medium, piece, sealed, device } = told;
  const manifest = await manifestOf(tx, { keys: runtime.keys, who }, row);
  if (!manifest || piece >= row.pieces || !isPieceOf(manifest.key, row, told)) return null;
  if (row.whole !== null || row.have.includes(piece)) return arrivedOf(row);
  // Two pieces that come at once wait here for each other, so that one of them is the last.
  await sql`select 1 from access.device_now where country = ${row.country} and realm = ${row.realm} and id = ${device}
    for update`.execute(tx);
  const more = { acts: 0, bytes: sealed.length, signedAt: null, hasSeen: null };
  if ((await countAfterEnd(tx, more)) === 'full') return 'full';
  const now = runtime.clock();
  await stored.keep(tx, row, { medium, act: row.act }, { piece, sealed, now });
  const after = (await listKeptMedia(tx, [row], device, [medium])).find(({ act }) => act === row.act);
  if (!after) throw new Error('A picture that was just there is gone.');
  if (after.whole !== null || after.have.length < after.pieces) return arrivedOf(after);
  const contents = await openKept(tx, manifest.key, after).catch(() => null); // a piece was changed where it is stored
  const isSigned = contents && sha256(contents).toString('hex') === manifest.sha256;
  const whole = isSigned ? 'as-signed' : 'not-as-signed';
  await sayWhole(tx, runtime, who, after, whole);
  return { ...arrivedOf(after), whole };
}

async function openKept(tx: Tx, key: Buffer, row: MediumRow): Promise<Buffer> {
  const pieces = await stored.list(tx, row, { medium: row.id, act: row.act });
  return Buffer.concat(pieces.map((piece) => openPiece(key, row, piece)));
}

async function sayWhole(
  tx: Tx,
  runtime: Runtime,
  who: Who,
  { country, realm, ...row }: MediumRow,
  whole: 'as-signed' | 'not-as-signed',
): Promise<void> {
  const at = { country, realm };
  const now = runtime.clock();
  const facts = { device: row.device, kept: row.act, medium: row.id, whole };
  const act = keepMedium(at, uuidV7(now, randomBytes(16)), facts);
  const brought = { device: row.device, number: null, happenedAt: now, fingerprint: sha256(row.act, row.id, whole) };
  await appendBrought(tx, runtime, who, brought, { at, act });
}

/** Which picture or sound of what was kept, in the files that the caller reads. */
export async function findKeptMedium(
  tx: Tx,
  realms: readonly RealmKey[],
  { id, act, medium }: { readonly id: string; readonly act: string; readonly medium: string },
): Promise<MediumRow | null> {
  return (await listKeptMedia(tx, realms, id, [medium])).find((row) => row.act === act) ?? null;
}

/** A picture or sound of what was kept, for its owner. Not found until the whole has come. */
export async function showKeptMedium(tx: Tx, row: MediumRow, reader: Reader): Promise<KeptMediumShown> {
  if (row.whole === null || row.whole === 'not-yet') throw new Problem('not-found', accessMessages.notFound);
  const manifest = await manifestOf(tx, reader, row);
  const contents = manifest && (await openKept(tx, manifest.key, row).catch(() => null));
  if (!contents) throw new Problem('gone', deviceMessages.mediumDamaged);
  const { sha256: hash, capturedSha256 } = manifest;
  return { id: row.id, arrived: row.whole, sha256: hash, capturedSha256, contents: contents.toString('base64') };
}
