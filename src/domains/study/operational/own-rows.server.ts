import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { LetteredRow } from '../contribute/packed-rows.ts';
import type { OwnStep } from './stepped-caseload.server.ts';

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

/** The same rows for the study of the agency: what has happened to many is there once. */
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
