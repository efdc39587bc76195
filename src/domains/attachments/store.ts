import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import { pieceTable, type SealedPiece } from '../../platform/acts/sealed-pieces.ts';
import type { Tx } from '../../platform/database/database.ts';
import { getPiece, putPiece } from '../../platform/files/piece-folder.ts';
import type { AttachedFile, StoredAttachment } from './attached-file.ts';
import { foldAttachment } from './fold.ts';
import { pieceBytes } from './limits.ts';

/** The only file that knows the tables of files. Every question names the realms it may look in: that is wall one. */

const attachments = projection<AttachedFile>('attachments.attachment_now', {
  matter_kind: ({ matterKind }) => matterKind,
  matter: ({ matter }) => matter,
  bytes: ({ bytes }) => bytes,
  state: ({ state }) => state,
  added_at: ({ at }) => at,
});

export const findAttachment = attachments.find;

export const attachmentStream: StreamKind<AttachedFile> = {
  kind: 'attachment',
  fold: foldAttachment,
  save: attachments.save,
  saveAll: attachments.saveAll,
  tasks: () => [],
};

const pieces = pieceTable('attachments.piece', ['attachment']);

/** Stores a piece, in the folder where there is one. The same piece again changes nothing. */
export async function keepPiece(
  tx: Tx,
  { at, id }: Pick<StoredAttachment, 'at' | 'id'>,
  { piece, sealed, now }: SealedPiece & { readonly now: Date },
  folder: string | null,
): Promise<void> {
  if (folder === null) return pieces.keep(tx, at, { attachment: id }, { piece, sealed, now });
  await sql`insert into attachments.piece (country, realm, attachment, piece, in_folder, received_at)
    values (${at.country}, ${at.realm}, ${id}, ${piece}, ${await putPiece(folder, sealed)}, ${now})
    on conflict do nothing`.execute(tx);
}

/** The pieces of a stretch, in order, wherever each lies. One that is not where its row says is left out. */
export async function listPieces(
  tx: Tx,
  { at, id }: Pick<StoredAttachment, 'at' | 'id'>,
  { from, to }: { readonly from: number; readonly to: number },
  folder: string | null,
): Promise<readonly SealedPiece[]> {
  const { rows } = await sql<{
    piece: number;
    sealed: Buffer | null;
    in_folder: Buffer | null;
  }>`select piece, sealed, in_folder from attachments.piece
    where country = ${at.country} and realm = ${at.realm} and attachment = ${id} and piece >= ${from} and piece < ${to}
    order by piece`.execute(tx);
  const found = await Promise.all(
    rows.map(async ({ piece, sealed, in_folder: digest }) => ({
      piece,
      sealed: sealed ?? (folder && digest && (await getPiece(folder, digest))),
    })),
  );
  return found.flatMap(({ piece, sealed }) => (sealed ? [{ piece, sealed }] : []));
}

/** The newest files of a matter, in its realm. */
export async function listAttachments(
  tx: Tx,
  at: RealmKey,
  matter: string,
  limit: number,
): Promise<StoredAttachment[]> {
  const { rows } = await sql<{ id: string; state: AttachedFile }>`select id, folded as state
    from attachments.attachment_now
    where country = ${at.country} and realm = ${at.realm} and matter = ${matter} and state <> 'refused'
    order by added_at desc, id desc limit ${limit}`.execute(tx);
  return rows.map(({ id, state }) => ({ id, at, state }));
}

/** Which of these matters have files, or had: also those that are on their way, and those that were withdrawn. */
export async function listWithFiles(tx: Tx, at: RealmKey, matters: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ matter: string }>`select distinct matter from attachments.attachment_now
    where country = ${at.country} and realm = ${at.realm} and matter = any(${[...matters]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ matter }) => matter));
}

/** How many files each of these matters has that are there; one that has none is left out. */
export async function countKeptFiles(
  tx: Tx,
  at: RealmKey,
  matters: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (matters.length === 0) return new Map();
  const { rows } = await sql<{ matter: string; kept: number }>`select matter, count(*)::int as kept
    from attachments.attachment_now
    where country = ${at.country} and realm = ${at.realm} and matter = any(${[...matters]}::uuid[]) and state = 'kept'
    group by matter`.execute(tx);
  return new Map(rows.map(({ matter, kept }) => [matter, kept]));
}

/**
 * How much of its room a matter uses, and how many of its files have not arrived. A file that is on its way or there takes what it is long;
 * of one that was refused, or was withdrawn before it had come, only what is stored counts, for as long as it is.
 */
export async function usedBy(tx: Tx, at: RealmKey, matter: string): Promise<{ used: number; arriving: number }> {
  const { rows } = await sql<{
    used: string;
    arriving: string;
  }>`select count(*) filter (where state = 'arriving')::text as arriving,
      coalesce(sum(case when state in ('arriving', 'kept') or (state = 'withdrawn' and folded->>'arrived' is not null) then bytes
        else least(bytes, ${pieceBytes}::bigint * (select count(*) from attachments.piece p
          where p.country = a.country and p.realm = a.realm and p.attachment = a.id)) end), 0)::text as used
    from attachments.attachment_now a
    where country = ${at.country} and realm = ${at.realm} and matter = ${matter}`.execute(tx);
  return { used: Number(rows[0]?.used ?? 0), arriving: Number(rows[0]?.arriving ?? 0) };
}

/** Whether a version that is there, or on its way, takes the place of this file. */
export async function isReplaced(tx: Tx, at: RealmKey, matter: string, file: string): Promise<boolean> {
  const { rows } = await sql`select 1 from attachments.attachment_now
    where country = ${at.country} and realm = ${at.realm} and matter = ${matter} and state in ('arriving', 'kept')
      and folded->>'replaces' = ${file} limit 1`.execute(tx);
  return rows.length > 0;
}

/** Which pieces of a file have come. */
export async function piecesHere(tx: Tx, { at, id }: Pick<StoredAttachment, 'at' | 'id'>): Promise<readonly number[]> {
  const { rows } = await sql<{ have: number[] }>`select ${pieces.haveOf('a', { attachment: 'id' })} as have
    from attachments.attachment_now a where a.country = ${at.country} and a.realm = ${at.realm} and a.id = ${id}`.execute(
    tx,
  );
  return rows[0]?.have ?? [];
}

/** Whether the first piece of a file has come. */
export async function hasBeginning(tx: Tx, { at, id }: Pick<StoredAttachment, 'at' | 'id'>): Promise<boolean> {
  const { rows } = await sql`select 1 from attachments.piece
    where country = ${at.country} and realm = ${at.realm} and attachment = ${id} and piece = 0`.execute(tx);
  return rows.length > 0;
}

export async function countPieces(tx: Tx, { at, id }: Pick<StoredAttachment, 'at' | 'id'>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from attachments.piece
    where country = ${at.country} and realm = ${at.realm} and attachment = ${id}`.execute(tx);
  return rows[0]?.n ?? 0;
}

/**
 * The file of this id that waits to be scanned, in whichever file of its unit a letter-box comes into. An id is there once in each file of the
 * unit, and may be there in two of them: each has a job of its own, and the one that was found is looked for by its place from then on.
 */
export async function findWaitingForUnit(tx: Tx, id: string): Promise<StoredAttachment | null> {
  const { rows } = await sql<
    RealmKey & { state: AttachedFile }
  >`select a.country, a.realm::text as realm, a.folded as state
    from access.memberships() m
    join attachments.attachment_now a on a.country = m.country and a.realm = m.realm and a.id = ${id}
    where a.state = 'kept' and a.folded->>'scan' = 'waiting'
    order by a.country, a.realm limit 1`.execute(tx);
  const row = rows[0];
  return row ? { id, at: { country: row.country, realm: row.realm }, state: row.state } : null;
}
