import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { Folded, StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Arrived, foldArrived, foldGiven, type Given } from './contribute/fold.ts';
import type { LetteredRow } from './contribute/packed-rows.ts';
import { estimateStream } from './hidden/store.server.ts';
import type { OwnStep } from './lived/stepped-caseload.server.ts';
import { foldRelease, type Release } from './release/fold.ts';
import { foldReview, type Review } from './review/fold.ts';
import type { KnownFile } from './review/import/what-happens.ts';
import type { ReviewedRow } from './review/reviewed-rows.ts';
import { foldPlan, type Plan } from './review/sampling/fold.ts';
import { type FoldedRow, type InPlace, noTasks, type Stored, storedOf } from './stored.ts';
import { surveyAnswerStream, surveyStream } from './survey/store.server.ts';

/** The only file that knows the tables of the study's own acts, and the functions over the study realms of agencies. */

type ContributionRow = {
  pseudonym: Buffer | null;
  file_pseudonym: Buffer | null;
  offence_pseudonym: Buffer | null;
  unit_of_count: LetteredRow['unit'];
  chain: string | null;
  stage: string;
  happened_on: string | null;
  exit: string | null;
  reason: string | null;
  obstacles: string[];
  noticed: string[] | null;
  county: string | null;
  region: string | null;
  sector: string | null;
  letters: string[];
  kind: LetteredRow['kind'];
};

const hex = (bytes: Buffer | null): string | null => bytes?.toString('hex') ?? null;

/** Every row of the study realms of the reader's own agency, in the order of their ids. */
export async function listOwnRows(tx: Tx): Promise<LetteredRow[]> {
  const { rows } = await sql<ContributionRow>`select pseudonym, file_pseudonym, offence_pseudonym, unit_of_count, chain,
      stage, happened_on::text as happened_on, exit, reason, obstacles, noticed, county, region, sector, letters, kind
    from study.own_rows() order by id`.execute(tx);
  return rows.map((row) => ({
    person: hex(row.pseudonym),
    file: hex(row.file_pseudonym),
    offence: hex(row.offence_pseudonym),
    unit: row.unit_of_count,
    chain: row.chain,
    stage: row.stage,
    on: row.happened_on,
    exit: row.exit,
    reason: row.reason,
    obstacles: row.obstacles,
    noticed: row.noticed,
    county: row.county,
    region: row.region,
    sector: row.sector,
    kind: row.kind,
    letters: row.letters,
  }));
}

type StepRow = Pick<
  ContributionRow,
  'chain' | 'stage' | 'exit' | 'reason' | 'county' | 'region' | 'sector' | 'kind'
> & {
  unit_of_count: OwnStep['unit'];
  tells_noticed: boolean;
  has_obstacles: boolean;
  has_noticed: boolean;
  has_person: boolean;
  has_file: boolean;
  has_offence: boolean;
  lines: Buffer;
};

/** The same rows for the study of the agency: what has happened to many stands once. */
export async function listOwnSteps(tx: Tx): Promise<OwnStep[]> {
  const { rows } = await sql<StepRow>`select unit_of_count, chain, stage, exit, reason, county, region, sector, kind,
      tells_noticed, has_obstacles, has_noticed, has_person, has_file, has_offence, lines from study.own_steps()`.execute(
    tx,
  );
  return rows.map((row) => ({
    unit: row.unit_of_count,
    chain: row.chain,
    stage: row.stage,
    exit: row.exit,
    reason: row.reason,
    county: row.county,
    region: row.region,
    sector: row.sector,
    kind: row.kind,
    tellsNoticed: row.tells_noticed,
    hasObstacles: row.has_obstacles,
    hasNoticed: row.has_noticed,
    hasPerson: row.has_person,
    hasFile: row.has_file,
    hasOffence: row.has_offence,
    lines: row.lines,
  }));
}

export async function countOwnRows(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from study.own_rows()`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Takes a settled file into the study realm of the unit, on the act that settled it. */
export async function addReviewed(
  tx: Tx,
  because: string,
  rows: readonly (ReviewedRow & { id: string; pseudonym: string; file_pseudonym: string; unit_of_count: 'person' })[],
): Promise<void> {
  await sql`select study.add_reviewed(${because}, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
}

export type StoredReview = Stored<Review>;

export async function findReview(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredReview | null> {
  const { rows } = await sql<FoldedRow<Review>>`select r.country, r.realm::text as realm, r.id, r.folded
    from ${mine(realms)} join study.review_now r on r.country = mine.country and r.realm = mine.realm and r.id = ${id}
    ${options.lock ? sql`for update of r` : sql``}`.execute(tx);
  return rows[0] ? storedOf(rows[0]) : null;
}

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
    from ${mine(realms)} join study.review_now r on r.country = mine.country and r.realm = mine.realm and r.id = any(${ids}::uuid[])
    order by r.id for update of r`.execute(tx);
  return rows.map(storedOf);
}

/** The files of these names in one place. */
export async function listReviewsNamed(tx: Tx, at: RealmKey, names: readonly string[]): Promise<StoredReview[]> {
  const { rows } = await sql<FoldedRow<Review>>`select country, realm::text as realm, id, folded from study.review_now
    where country = ${at.country} and realm = ${at.realm} and pseudonym = any(${names}::text[])`.execute(tx);
  return rows.map(storedOf);
}

/** Every file by its name and how often it was read, with nothing of what anybody found. */
export async function listFileNames(
  tx: Tx,
  realms: readonly RealmKey[],
  reader: string,
): Promise<(KnownFile & InPlace)[]> {
  const { rows } = await sql<KnownFile & RealmKey>`select r.country, r.realm::text as realm, r.id, r.pseudonym,
      jsonb_array_length(r.folded->'readings') as readings,
      r.folded->'readings' @> jsonb_build_array(jsonb_build_object('reader', ${reader}::text)) as "readByMe"
    from ${mine(realms)} join study.review_now r on r.country = mine.country and r.realm = mine.realm
    order by r.pseudonym, r.id`.execute(tx);
  return rows.map(({ country, realm, ...known }) => ({ ...known, at: { country, realm } }));
}

/** The newest files, at most `limit` of them. */
export async function listReviews(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredReview[]> {
  const { rows } = await sql<FoldedRow<Review>>`select file.* from ${mine(realms)} cross join lateral (
      select r.country, r.realm::text as realm, r.id, r.folded, r.last_at from study.review_now r
      where r.country = mine.country and r.realm = mine.realm order by r.last_at desc, r.id desc limit ${limit}) file
    order by file.last_at desc, file.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export type StoredPlan = Stored<Plan>;

export async function findPlan(tx: Tx, realms: readonly RealmKey[], id: string): Promise<StoredPlan | null> {
  const { rows } = await sql<FoldedRow<Plan>>`select p.country, p.realm::text as realm, p.id, p.folded
    from ${mine(realms)} join study.plan_now p on p.country = mine.country and p.realm = mine.realm and p.id = ${id}`.execute(
    tx,
  );
  return rows[0] ? storedOf(rows[0]) : null;
}

/** The newest plans, at most `limit` of them. */
export async function listPlans(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredPlan[]> {
  const { rows } = await sql<FoldedRow<Plan>>`select plan.* from ${mine(realms)} cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.made_at from study.plan_now p
      where p.country = mine.country and p.realm = mine.realm order by p.made_at desc, p.id desc limit ${limit}) plan
    order by plan.made_at desc, plan.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

/** The letters with which names of files in this place begin, and those that a plan has taken. */
export async function usedCodes(tx: Tx, at: RealmKey): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    code: string;
  }>`select distinct split_part(pseudonym, '-', 1) as code from study.review_now
      where country = ${at.country} and realm = ${at.realm}
    union select unnest(codes) from study.plan_now where country = ${at.country} and realm = ${at.realm}`.execute(tx);
  return new Set(rows.map(({ code }) => code));
}

export type StoredGiven = Stored<Given>;

/** What was given, newest first. */
export async function listGiven(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredGiven[]> {
  const { rows } = await sql<FoldedRow<Given>>`select given.* from ${mine(realms)} cross join lateral (
      select g.country, g.realm::text as realm, g.id, g.folded, g.given_at from study.given_now g
      where g.country = mine.country and g.realm = mine.realm order by g.given_at desc, g.id desc limit ${limit}) given
    order by given.given_at desc, given.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export type StoredArrival = Stored<Arrived>;

/** What arrived for a study, newest first. */
export async function listArrivals(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredArrival[]> {
  const { rows } = await sql<FoldedRow<Arrived>>`select arrival.* from ${mine(realms)} cross join lateral (
      select a.country, a.realm::text as realm, a.id, a.folded, a.arrived_at from study.arrived_now a
      where a.country = mine.country and a.realm = mine.realm order by a.arrived_at desc, a.id desc limit ${limit}) arrival
    order by arrival.arrived_at desc, arrival.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export type StoredRelease = Stored<Release>;

export async function findRelease(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredRelease | null> {
  const { rows } = await sql<FoldedRow<Release>>`select r.country, r.realm::text as realm, r.id, r.folded
    from ${mine(realms)} join study.release_now r on r.country = mine.country and r.realm = mine.realm and r.id = ${id}
    ${options.lock ? sql`for update of r` : sql``}`.execute(tx);
  return rows[0] ? storedOf(rows[0]) : null;
}

export async function listReleases(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredRelease[]> {
  const { rows } = await sql<FoldedRow<Release>>`select release.* from ${mine(realms)} cross join lateral (
      select r.country, r.realm::text as realm, r.id, r.folded, r.made_at from study.release_now r
      where r.country = mine.country and r.realm = mine.realm order by r.made_at desc, r.id desc limit ${limit}) release
    order by release.made_at desc, release.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export type Published = { readonly id: string; readonly release: Release };

/** The signed releases of every study body, newest first: they are for everybody. */
export async function listPublished(tx: Tx): Promise<Published[]> {
  const { rows } = await sql<{ id: string; folded: Release }>`select id, folded from study.releases()`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, release: folded }));
}

/** Readings are imported by the hundred, so many files are stored as one is: in one statement. */
async function saveReviews(tx: Tx, all: readonly Folded<Review>[]): Promise<void> {
  const each = <T>(of: (review: Review) => T): T[] => all.map(({ projection }) => of(projection));
  await sql`insert into study.review_now (country, realm, id, pseudonym, status, first_reader, last_at, folded)
    select * from unnest(${all.map(({ at }) => at.country)}::char(2)[], ${all.map(({ at }) => at.realm)}::bigint[],
      ${all.map(({ stream }) => stream)}::uuid[], ${each(({ pseudonym }) => pseudonym)}::text[], ${each(({ status }) => status)}::text[],
      ${each(({ readings }) => readings[0]?.reader ?? null)}::bigint[], ${each(({ lastAt }) => lastAt)}::timestamptz[],
      ${each((review) => JSON.stringify(review))}::jsonb[])
    on conflict (country, realm, id) do update set status = excluded.status, first_reader = excluded.first_reader,
      last_at = excluded.last_at, folded = excluded.folded`.execute(tx);
}

async function savePlan(tx: Tx, at: RealmKey, stream: string, plan: Plan): Promise<void> {
  await sql`insert into study.plan_now (country, realm, id, name, codes, made_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${plan.name}, ${plan.strata.map(({ code }) => code)}::text[],
      ${plan.madeAt}, ${JSON.stringify(plan)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveGiven(tx: Tx, at: RealmKey, stream: string, given: Given): Promise<void> {
  await sql`insert into study.given_now (country, realm, id, study, rows, given_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${given.study}, ${given.rows}, ${given.at}, ${JSON.stringify(given)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveArrival(tx: Tx, at: RealmKey, stream: string, arrived: Arrived): Promise<void> {
  await sql`insert into study.arrived_now (country, realm, id, study, rows, arrived_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${arrived.study}, ${arrived.rows}, ${arrived.at}, ${JSON.stringify(arrived)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveRelease(tx: Tx, at: RealmKey, stream: string, release: Release): Promise<void> {
  await sql`insert into study.release_now (country, realm, id, study, name, made_at, signed_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${release.study}, ${release.name}, ${release.madeAt}, ${release.signedAt},
      ${JSON.stringify(release)}::jsonb)
    on conflict (country, realm, id) do update set signed_at = excluded.signed_at, folded = excluded.folded`.execute(
    tx,
  );
}

const reviewStream: StreamKind<Review> = {
  kind: 'study-review',
  fold: foldReview,
  save: (tx, at, stream, projection) => saveReviews(tx, [{ at, stream, projection }]),
  saveAll: saveReviews,
  tasks: noTasks,
};
const planStream: StreamKind<Plan> = {
  kind: 'study-plan',
  fold: foldPlan,
  save: savePlan,
  tasks: noTasks,
};
const givenStream: StreamKind<Given> = {
  kind: 'study-contribution',
  fold: foldGiven,
  save: saveGiven,
  tasks: noTasks,
};
const arrivalStream: StreamKind<Arrived> = {
  kind: 'study-arrival',
  fold: foldArrived,
  save: saveArrival,
  tasks: noTasks,
};
const releaseStream: StreamKind<Release> = {
  kind: 'study-release',
  fold: foldRelease,
  save: saveRelease,
  tasks: noTasks,
};
export const studyStreams = [
  reviewStream,
  planStream,
  givenStream,
  arrivalStream,
  releaseStream,
  surveyStream,
  surveyAnswerStream,
  estimateStream,
];
