import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import { listPublished, listSurveys, type Published } from '../study/public.server.ts';
import type { Survey } from '../study/public.ts';

/** What the public may see of the study on this day: signed releases, and rounds of the survey. */
export type PublishedNow = { readonly releases: readonly Published[]; readonly surveys: readonly Survey[] };

export async function readPublishedNow(tx: Tx, today: string): Promise<PublishedNow> {
  const releases = await listPublished(tx);
  const surveys = await listSurveys(tx, today);
  return { releases, surveys: surveys.map(({ state }) => state) };
}

/**
 * A name for what a visitor is shown of that, which is another one as soon as a release is signed, changed or gone, or the
 * answers of a round are published. Asked before every answer, so that no page outlives what it was made from; so it reads
 * nothing long: what was signed is frozen, and its size identifies it.
 */
export async function publishedVersion(tx: Tx, today: string): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select md5(concat_ws('/',
      (select string_agg(r.id || ' ' || r.signed_at || ' ' || pg_column_size(r.folded), ' ' order by r.id) from study.releases() r),
      (select string_agg(s.id || ' ' || md5(s.folded::text), ' ' order by s.id) from study.surveys(${today}) s
        where s.folded ->> 'results' is not null))) as version`.execute(tx);
  return rows[0]?.version ?? '';
}
