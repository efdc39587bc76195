import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { fileStatuses } from './codes.ts';
import { filePerishables } from './evidence/perishables.ts';
import { type CriminalFile, foldFile } from './fold.ts';
import type { StoredFile } from './in-file.ts';
import { type ArrivedLetter, foldLetter } from './letters/letter-fold.ts';
import type { StoredLetter } from './letters/send-file.ts';
import { fileObstacles } from './obstacles/obstacles.ts';
import { fileTasks, letterTasks } from './tasks.ts';

/** The only file that knows prosecution.investigation_now and letter_now. Every question names the realms it may look in. */

/** A criminal file in one of these realms, or null. `lock` holds it until the transaction ends. */
export async function findFile(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredFile | null> {
  const { rows } = await sql<{
    country: string;
    realm: string;
    id: string;
    folded: CriminalFile;
  }>`select f.country, f.realm::text as realm, f.id, f.folded
    from ${mine(realms)}
    join prosecution.investigation_now f on f.country = mine.country and f.realm = mine.realm and f.id = ${id}
    ${options.lock ? sql`for update of f` : sql``}`.execute(tx);
  const row = rows[0];
  return row ? { id: row.id, at: { country: row.country, realm: row.realm }, file: row.folded } : null;
}

export type FileLine = RealmKey & {
  id: string;
  reference: string;
  status: (typeof fileStatuses)[number];
  parties: number;
  items: number;
  reported_at: Date;
  decision_due: string | null;
};

/** The newest criminal files in these realms, at most `limit`, older than the cursor; of one case if it is named. */
export async function listFiles(
  tx: Tx,
  realms: readonly RealmKey[],
  filter: { case: string | null; before: { at: string; id: string } | null; limit: number },
): Promise<FileLine[]> {
  const { before, limit } = filter;
  const { rows } = await sql<FileLine>`select line.* from ${mine(realms)}
    cross join lateral (
      select f.country, f.realm::text as realm, f.id, f.reference, f.status, f.parties, f.items, f.reported_at, f.decision_due::text as decision_due
      from prosecution.investigation_now f
      where f.country = mine.country and f.realm = mine.realm
        ${filter.case ? sql`and f.case_id = ${filter.case}` : sql``}
        ${before ? sql`and (f.reported_at, f.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by f.reported_at desc, f.id desc limit ${limit}
    ) line
    order by line.reported_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** The criminal files of one case, whole, in the order in which they were reported: a case has few. */
export async function listFilesOfCase(
  tx: Tx,
  realms: readonly RealmKey[],
  caseId: string,
): Promise<(StoredFile & RealmKey)[]> {
  const { rows } = await sql<{
    country: string;
    realm: string;
    id: string;
    folded: CriminalFile;
  }>`select f.country, f.realm::text as realm, f.id, f.folded
    from ${mine(realms)}
    join prosecution.investigation_now f on f.country = mine.country and f.realm = mine.realm and f.case_id = ${caseId}
    order by f.reported_at, f.id limit 50`.execute(tx);
  return rows.map(({ country, realm, id, folded }) => ({ id, country, realm, at: { country, realm }, file: folded }));
}

async function saveFile(tx: Tx, at: RealmKey, stream: string, file: CriminalFile): Promise<void> {
  await sql`insert into prosecution.investigation_now (country, realm, id, case_id, reference, status, parties, items, reported_at, decision_due, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${file.case}, ${file.reference}, ${file.status}, ${file.parties.length},
      ${file.items.length}, ${file.reportedAt}, ${file.decisionDue}, ${JSON.stringify(file)}::jsonb)
    on conflict (country, realm, id) do update set case_id = excluded.case_id, status = excluded.status, parties = excluded.parties, items = excluded.items,
      decision_due = excluded.decision_due, folded = excluded.folded`.execute(tx);
}

export const investigationStream: StreamKind<CriminalFile> = {
  kind: 'investigation',
  fold: foldFile,
  save: saveFile,
  tasks: fileTasks,
  perishables: filePerishables,
  obstacles: fileObstacles,
};

/** A letter inside an investigation that has arrived in one of these realms, or null. */
export async function findLetter(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredLetter | null> {
  const { rows } = await sql<{
    country: string;
    realm: string;
    folded: ArrivedLetter;
  }>`select l.country, l.realm::text as realm, l.folded
    from ${mine(realms)}
    join prosecution.letter_now l on l.country = mine.country and l.realm = mine.realm and l.id = ${id}
    ${options.lock ? sql`for update of l` : sql``}`.execute(tx);
  const row = rows[0];
  return row ? { id, at: { country: row.country, realm: row.realm }, letter: row.folded } : null;
}

/** The newest letters that nobody has taken, in these realms. */
export async function listOpenLetters(tx: Tx, realms: readonly RealmKey[]): Promise<StoredLetter[]> {
  const { rows } = await sql<{
    country: string;
    realm: string;
    id: string;
    folded: ArrivedLetter;
  }>`select line.* from ${mine(realms)}
    cross join lateral (
      select l.country, l.realm::text as realm, l.id, l.folded, l.arrived_at from prosecution.letter_now l
      where l.country = mine.country and l.realm = mine.realm and not l.taken
      order by l.arrived_at desc, l.id desc limit 50
    ) line
    order by line.arrived_at desc, line.id desc limit 50`.execute(tx);
  return rows.map(({ country, realm, id, folded }) => ({ id, at: { country, realm }, letter: folded }));
}

async function saveLetter(tx: Tx, at: RealmKey, stream: string, letter: ArrivedLetter): Promise<void> {
  await sql`insert into prosecution.letter_now (country, realm, id, kind, arrived_at, taken, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${letter.kind}, ${letter.arrivedAt}, ${letter.takenBy !== null}, ${JSON.stringify(letter)}::jsonb)
    on conflict (country, realm, id) do update set taken = excluded.taken, folded = excluded.folded`.execute(tx);
}

export const letterStream: StreamKind<ArrivedLetter> = {
  kind: 'criminal-letter',
  fold: foldLetter,
  save: saveLetter,
  tasks: letterTasks,
};

/** What My work calls these criminal files. */
export const filesNamed = namesIn(sql`prosecution.investigation_now`, { reference: sql`n.reference` });
