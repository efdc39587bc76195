import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type FoldedRow, type InPlace, noTasks, storedOf } from '../stored.ts';
import { foldReview } from './fold.ts';
import type { KnownFile } from './import/what-happens.ts';
import type { Review } from './review.ts';
import type { ReviewedRow } from './reviewed-rows.ts';

/** Takes a settled file into the study realm of the unit, on the act that settled it. */
export async function addReviewed(
  tx: Tx,
  because: string,
  rows: readonly (ReviewedRow & { id: string; pseudonym: string; file_pseudonym: string; unit_of_count: 'person' })[],
): Promise<void> {
  await sql`select study.add_reviewed(${because}, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

export type StoredReview = Here<Review>;

const reviews = projection<Review>('study.review_now', {
  pseudonym: ({ pseudonym }) => pseudonym,
  status: ({ status }) => status,
  first_reader: ({ readings }) => readings[0]?.reader ?? null,
  last_at: ({ lastAt }) => lastAt,
});

export const { find: findReview, again: reviewAgain } = reviews;

export async function isPseudonymUsed(tx: Tx, at: RealmKey, pseudonym: string): Promise<boolean> {
  const { rows } = await sql`select 1 from study.review_now
    where country = ${at.country} and realm = ${at.realm} and pseudonym = ${pseudonym}`.execute(tx);
  return rows.length > 0;
}

/** The files of these ids, locked in the order of their ids so that two imports never wait for each other. */
export async function lockReviews(
  tx: Tx,
  realms: readonly RealmKey[],
  ids: readonly string[],
): Promise<StoredReview[]> {
  const { rows } = await sql<FoldedRow<Review>>`select r.country, r.realm::text as realm, r.id, r.folded
    from ${permittedRealms(realms)} join study.review_now r on r.country = permitted.country and r.realm = permitted.realm and r.id = any(${ids}::uuid[])
    order by r.id for update of r`.execute(tx);
  return rows.map(storedOf);
}

/** The files of these names in one place. */
export async function listReviewsNamed(tx: Tx, at: RealmKey, names: readonly string[]): Promise<StoredReview[]> {
  const { rows } = await sql<FoldedRow<Review>>`select country, realm::text as realm, id, folded from study.review_now
    where country = ${at.country} and realm = ${at.realm} and pseudonym = any(${names}::text[])`.execute(tx);
  return rows.map(storedOf);
}

/** Every file by its name and how often it was read, with nothing of what a reader found. */
export async function listFileNames(
  tx: Tx,
  realms: readonly RealmKey[],
  reader: string,
): Promise<(KnownFile & InPlace)[]> {
  const { rows } = await sql<KnownFile & RealmKey>`select r.country, r.realm::text as realm, r.id, r.pseudonym,
      jsonb_array_length(r.folded->'readings') as readings,
      r.folded->'readings' @> jsonb_build_array(jsonb_build_object('reader', ${reader}::text)) as "readByMe"
    from ${permittedRealms(realms)} join study.review_now r on r.country = permitted.country and r.realm = permitted.realm
    order by r.pseudonym, r.id`.execute(tx);
  return rows.map(({ country, realm, ...known }) => ({ ...known, at: { country, realm } }));
}

/** The newest files, at most `limit` of them. */
export async function listReviews(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredReview[]> {
  const { rows } = await sql<FoldedRow<Review>>`select file.* from ${permittedRealms(realms)} cross join lateral (
      select r.country, r.realm::text as realm, r.id, r.folded, r.last_at from study.review_now r
      where r.country = permitted.country and r.realm = permitted.realm order by r.last_at desc, r.id desc limit ${limit}) file
    order by file.last_at desc, file.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export const reviewStream: StreamKind<Review> = {
  kind: 'study-review',
  fold: foldReview,
  save: reviews.save,
  saveAll: reviews.saveAll,
  tasks: noTasks,
};
