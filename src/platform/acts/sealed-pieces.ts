import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { piecePlace } from '../../kernel/device-act.ts';
import { openWithKey, sealWith } from '../crypto/box.ts';
import type { Tx } from '../database/database.ts';

/*
 * What is too large for one row is stored in sealed pieces: each is bound to what it belongs to, to its place and to whether it is the last,
 * so that none can be changed, moved, left out or added without being noticed.
 */

/** One piece as it is stored: nonce (12), ciphertext, tag (16). */
export type SealedPiece = { readonly piece: number; readonly sealed: Buffer };

/** The whole that a piece belongs to. */
type Whole = { readonly id: string; readonly pieces: number };

const placeIn = ({ id, pieces }: Whole, piece: number): string => piecePlace(id, piece, piece === pieces - 1);

/** What was in a piece. Throws when it was changed, moved, or sealed under another key. */
export const openPiece = (key: Uint8Array, whole: Whole, { piece, sealed }: SealedPiece): Buffer =>
  openWithKey(key, sealed, placeIn(whole, piece));

export const sealPiece = (key: Uint8Array, whole: Whole, piece: number, contents: Uint8Array): Buffer =>
  sealWith(key, contents, placeIn(whole, piece));

/** Whether it is a piece of this whole under this key. */
export function isPieceOf(key: Uint8Array, whole: Whole, piece: SealedPiece): boolean {
  try {
    openPiece(key, whole, piece);
    return true;
  } catch {
    return false;
  }
}

/** A table of sealed pieces, under `country, realm`, the columns that say of what, and `piece`. Rows are added and never changed. */
export type PieceTable<Column extends string> = {
  /** SQL: the numbers of the pieces that are there, in order, for a row called `of` whose columns say of what they are. */
  readonly haveOf: (of: string, columns: Readonly<Record<Column, string>>) => ReturnType<typeof sql<number[]>>;
  /** Stores a piece. The same piece again changes nothing. */
  readonly keep: (
    tx: Tx,
    at: RealmKey,
    of: Readonly<Record<Column, string>>,
    piece: SealedPiece & { readonly now: Date },
  ) => Promise<void>;
  /** The pieces in order: all, or of a stretch of them. */
  readonly list: (
    tx: Tx,
    at: RealmKey,
    of: Readonly<Record<Column, string>>,
    stretch?: { readonly from: number; readonly to: number },
  ) => Promise<readonly SealedPiece[]>;
};

/** @param table with its schema: `inspections.medium_piece` */
export function pieceTable<Column extends string>(
  table: `${string}.${string}`,
  columns: readonly Column[],
): PieceTable<Column> {
  const rows = sql.table(table);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const isOf = (at: RealmKey, of: Readonly<Record<Column, string>>) =>
    sql`p.country = ${at.country} and p.realm = ${at.realm} and ${sql.join(
      columns.map((column) => sql`${sql.ref(`p.${column}`)} = ${of[column]}`),
      sql` and `,
    )}`;
  return {
    haveOf: (of, whose) =>
      sql<number[]>`array(select p.piece from ${rows} p where p.country = ${sql.ref(`${of}.country`)}
        and p.realm = ${sql.ref(`${of}.realm`)} and ${sql.join(
          columns.map((column) => sql`${sql.ref(`p.${column}`)} = ${sql.ref(`${of}.${whose[column]}`)}`),
          sql` and `,
        )} order by p.piece)`,
    keep: async (tx, at, of, { piece, sealed, now }) => {
      await sql`insert into ${rows} (country, realm, ${names}, piece, sealed, received_at)
        values (${at.country}, ${at.realm}, ${sql.join(columns.map((column) => sql`${of[column]}`))}, ${piece}, ${sealed}, ${now})
        on conflict do nothing`.execute(tx);
    },
    list: async (tx, at, of, stretch) => {
      const { rows: found } = await sql<SealedPiece>`select p.piece, p.sealed from ${rows} p where ${isOf(at, of)}
        ${stretch ? sql`and p.piece >= ${stretch.from} and p.piece < ${stretch.to}` : sql``} order by p.piece`.execute(
        tx,
      );
      return found;
    },
  };
}
