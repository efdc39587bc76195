import { sql } from 'kysely';
import type { RealmKey } from '../../../../kernel/act.ts';
import type { MediumArrived } from '../../../../kernel/device-act.ts';
import { uuidV7 } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import type { Who } from '../../../../kernel/who.ts';
import { openWordsOf } from '../../../../platform/acts/open-file.ts';
import { permittedRealms } from '../../../../platform/acts/permitted-realms.ts';
import { isPieceOf, openPiece, pieceTable } from '../../../../platform/acts/sealed-pieces.ts';
import { randomBytes, sha256 } from '../../../../platform/crypto/digest.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { appendBrought } from '../../../../platform/http/append-brought.ts';
import type { AnyCall } from '../../../../platform/http/call.ts';
import type { Runtime } from '../../../../platform/http/run.ts';
import { accessMessages } from '../../../access/public.ts';
import { findVisit, type StoredVisit } from '../../store.ts';
import { receiveMedium } from '../acts/receive-medium.ts';
import { visitMessages } from '../messages.ts';
import type { MediumShown } from '../shown-schema.ts';
import { type Medium, metadataOf } from './medium.ts';
import { openMetadataOf } from './metadata.server.ts';
import { type DetachedMetadata, Manifest, MetadataWithin } from './schema.ts';

const stored = pieceTable('inspections.medium_piece', ['medium']);

type MediumRow = {
  readonly country: string;
  readonly realm: string;
  readonly id: string;
  readonly visit: string;
  readonly observation: string;
  readonly pieces: number;
  readonly whole: MediumArrived['whole'] | null;
  readonly have: number[];
};

async function listMedia(tx: Tx, realms: readonly RealmKey[], ids: readonly string[]): Promise<MediumRow[]> {
  const { rows } =
    await sql<MediumRow>`select m.country, m.realm::text as realm, m.id, m.visit, m.observation, m.pieces, m.whole,
      ${stored.haveOf('m', { medium: 'id' })} as have
    from ${permittedRealms(realms)} join inspections.medium_now m on m.country = permitted.country and m.realm = permitted.realm and m.id = any(${ids}::uuid[])`.execute(
      tx,
    );
  return rows;
}

const arrivedOf = ({ id, have, whole }: MediumRow): MediumArrived => ({ id, have, whole: whole ?? 'not-yet' });

/** Which of these a note of this file names already. */
export const namedIn = async (tx: Tx, at: RealmKey, of: readonly { readonly id: string }[]): Promise<string[]> =>
  of.length === 0
    ? []
    : (
        await listMedia(
          tx,
          [at],
          of.map(({ id }) => id),
        )
      ).map(({ id }) => id);

/** How much of these pictures and sounds has arrived, of those in files that the caller writes in. */
export const mediaArrived =
  ({ walls, clock }: Runtime) =>
  async (tx: Tx, who: Who, ids: readonly string[]): Promise<readonly MediumArrived[]> =>
    ids.length === 0 ? [] : (await listMedia(tx, walls.writable(who, clock()), ids)).map(arrivedOf);

type PieceTold = { readonly medium: string; readonly piece: number; readonly sealed: Buffer; readonly device: string };

/**
 * Takes one sealed piece, if the key that is sealed beside its note opens it: a caller who has the token of a phone and not the phone
 * cannot put something else in its place. The same piece again changes nothing. With the last one the whole is compared with what the phone
 * signed at capture, and an act says what came of it. *Unknown*: no note in these files names this picture or sound.
 */
export async function takePiece(
  tx: Tx,
  runtime: Runtime,
  who: Who,
  told: PieceTold,
): Promise<MediumArrived | 'unknown' | 'not-opened'> {
  const { medium, piece, sealed } = told;
  const now = runtime.clock();
  const [row] = await listMedia(tx, runtime.walls.writable(who, now), [medium]);
  if (!row) return 'unknown';
  const at = { country: row.country, realm: row.realm };
  const { of } = await manifestOf(tx, { keys: runtime.keys, who }, at, row);
  if (piece >= row.pieces || !isPieceOf(Buffer.from(of.key, 'base64'), row, { piece, sealed })) return 'not-opened';
  if (row.whole !== null || row.have.includes(piece)) return arrivedOf(row);
  // Two pieces that come at once wait here for each other, so that one of them is the last.
  await findVisit(tx, [at], row.visit, { lock: true });
  await stored.keep(tx, at, { medium }, { piece, sealed, now });
  const [after] = await listMedia(tx, [at], [medium]);
  if (!after) throw new Error('A picture that was just there is gone.');
  if (after.have.length < after.pieces) return arrivedOf(after);
  const opened = await openMedium(tx, { keys: runtime.keys, who }, at, after).catch(() => null); // a piece was changed where it is stored
  const whole = opened && sha256(opened.contents).toString('hex') === opened.sha256 ? 'as-signed' : 'not-as-signed';
  const id = uuidV7(now, randomBytes(16));
  const act = receiveMedium.draft({ at, id, stream: row.visit, facts: { medium, whole } });
  const brought = { device: told.device, number: null, happenedAt: now, fingerprint: sha256(medium, whole) };
  await appendBrought(tx, runtime, who, brought, { at, act });
  return { ...arrivedOf(after), whole };
}

type WordsReader = Parameters<typeof openWordsOf>[1];

/** What the note says of it in words that are sealed: its key, its hashes, and, in one of an earlier version, what is detached. */
async function manifestOf(tx: Tx, reader: WordsReader, at: RealmKey, { id, visit, observation }: MediumRow) {
  const said = (await openWordsOf(tx, reader, at, { stream: visit, act: observation })) ?? {};
  const of = Manifest.parse(JSON.parse(said.files ?? '[]')).find((one) => one.id === id);
  if (!of) throw new Error('A picture has no manifest.');
  return { of, within: said.apart ?? '[]' };
}

async function openMedium(tx: Tx, reader: WordsReader, at: RealmKey, row: MediumRow) {
  const { of, within } = await manifestOf(tx, reader, at, row);
  const key = Buffer.from(of.key, 'base64');
  const contents = (await stored.list(tx, at, { medium: row.id })).map((piece) => openPiece(key, row, piece));
  return { ...of, within, contents: Buffer.concat(contents) };
}

/** What is kept apart of a picture. Null: it never was, was taken out, or cannot be opened; which of these the visit says. */
async function showMetadata(
  tx: Tx,
  call: AnyCall,
  at: RealmKey,
  of: Medium,
  within: string,
): Promise<DetachedMetadata | null> {
  if (metadataOf(of) === 'kept') return openMetadataOf(tx, call, at, of).catch(() => null);
  return MetadataWithin.parse(JSON.parse(within)).find(({ id }) => id === of.id)?.apart ?? null;
}

/** A picture or sound for an officer who may read its note. Not found until the whole has come. */
export async function showMedium(
  tx: Tx,
  { id, at, state }: StoredVisit,
  medium: string,
  call: AnyCall,
): Promise<MediumShown> {
  const line = state.media.find(({ id }) => id === medium);
  const [row] = line ? await listMedia(tx, [at], [medium]) : [];
  if (!line || row?.visit !== id || line.whole === null) throw new Problem('not-found', accessMessages.notFound);
  const opened = await openMedium(tx, call, at, row).catch(() => null);
  if (!opened) throw new Problem('gone', visitMessages.mediumDamaged);
  const { sha256: hash, capturedSha256, within, contents } = opened;
  return {
    id: medium,
    type: line.type,
    arrived: line.whole,
    sha256: hash,
    capturedSha256,
    apart: await showMetadata(tx, call, at, line, within),
    contents: contents.toString('base64'),
  };
}
