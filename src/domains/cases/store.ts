import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import type { ExpiringItemDraft } from '../../kernel/expiring-item.ts';
import { Problem } from '../../kernel/problem.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import { type ActRow, actColumns } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import type { Case } from './case.ts';
import { earlierKey } from './earlier-key.ts';
import { risksOf } from './expiring/risks.ts';
import { foldCase } from './fold.ts';
import type { CaseRow } from './schema.ts';

/** The only file that knows the tables of cases. Every question names the realms it may look in: that is wall one. */

const cases = projection<Case>('cases.case_now', {
  reference: ({ reference }) => reference,
  track: ({ track }) => track,
  status: ({ status, takenBack }) => (takenBack ? 'taken-back' : status),
  sector: ({ about }) => about.sector,
  workplace_name: ({ about }) => about.workplaceName,
  municipality: ({ about }) => about.municipality,
  opened_at: ({ openedAt }) => openedAt,
  closed_at: ({ closedAt }) => closedAt,
  owner: ({ responsible }) => responsible.owner,
  earlier: ({ imported, takenBack }) => (imported && !takenBack ? earlierKey(imported.reference) : null),
  import: ({ imported }) => imported?.by ?? null,
});

export const { again: caseAgain } = cases;

/** The case in these realms, or null: also where the import that brought it was undone. */
export const findCase: typeof cases.find = async (...asked) => {
  const found = await cases.find(...asked);
  return found?.state.takenBack ? null : found;
};

export type CaseLine = RealmKey & {
  id: string;
  reference: string;
  track: Track;
  status: CaseRow['status'];
  sector: CaseRow['sector'];
  workplace_name: string | null;
  municipality: string | null;
  opened_at: Date;
  closed_at: Date | null;
  owner: string;
};

/** The newest cases of one status in these realms, at most `limit`, older than the cursor. Each realm is read by its own index. */
export async function listCases(
  tx: Tx,
  realms: readonly RealmKey[],
  filter: { status: CaseRow['status']; before: { at: string; id: string } | null; limit: number },
): Promise<CaseLine[]> {
  const { before, status, limit } = filter;
  const { rows } = await sql<CaseLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.reference, c.track, c.status, c.sector, c.workplace_name, c.municipality,
        c.opened_at, c.closed_at, c.owner::text as owner
      from cases.case_now c
      where c.country = permitted.country and c.realm = permitted.realm and c.status = ${status}
        ${before ? sql`and (c.opened_at, c.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by c.opened_at desc, c.id desc limit ${limit}
    ) line
    order by line.opened_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** The acts of a case in its realm, newest first, whatever domain did them; at most `limit`, older than the cursor. */
export async function listActsOfCase(
  tx: Tx,
  at: RealmKey,
  id: string,
  page: { before: { at: string; id: string } | null; limit: number },
): Promise<ActRow[]> {
  const { before, limit } = page;
  const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
    where country = ${at.country} and realm = ${at.realm} and case_id = ${id}
      ${before ? sql`and (happened_from, id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
    order by happened_from desc, id desc limit ${limit}`.execute(tx);
  return rows;
}

/** The acts of a case that correct or withdraw one of these, whichever stream they are in. */
export async function listCorrecting(tx: Tx, at: RealmKey, id: string, of: readonly string[]): Promise<ActRow[]> {
  if (of.length === 0) return [];
  const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
    where country = ${at.country} and realm = ${at.realm} and case_id = ${id} and corrects = any(${[...of]}::uuid[])
    order by happened_from, id`.execute(tx);
  return rows;
}

/** The streams that have an act in a case, in its realm. A case has few. */
export async function listStreamsOfCase(tx: Tx, at: RealmKey, id: string): Promise<string[]> {
  const { rows } = await sql<{ stream: string }>`select distinct stream from acts.act
    where country = ${at.country} and realm = ${at.realm} and case_id = ${id} limit 200`.execute(tx);
  return rows.map(({ stream }) => stream);
}

/** The acts of some kinds in these streams, whether or not each names the case: an arriving message names none. */
export async function listMilestonesOfCase(
  tx: Tx,
  at: RealmKey,
  { streams, types }: { streams: readonly string[]; types: readonly string[] },
): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
    where country = ${at.country} and realm = ${at.realm} and stream = any(${[...streams]}::uuid[])
      and type = any(${[...types]}::text[])
    order by happened_from, id limit 200`.execute(tx);
  return rows;
}

/** The acts on which a case was opened, by their ids. */
export async function listBehindCase(tx: Tx, realms: readonly RealmKey[], id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ based_on: string[] }>`select a.based_on from ${permittedRealms(realms)}
    join acts.act a on a.country = permitted.country and a.realm = permitted.realm and a.stream = ${id} and a.type = 'case.open'
    limit 1`.execute(tx);
  return rows[0]?.based_on ?? [];
}

/** The acts with these ids in these realms. */
export async function listActsById(tx: Tx, realms: readonly RealmKey[], ids: readonly string[]): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
    where country = any(${realms.map(({ country }) => country)}::char(2)[]) and realm = any(${realms.map(({ realm }) => realm)}::bigint[])
      and id = any(${[...ids]}::uuid[])
    limit 200`.execute(tx);
  return rows;
}

export const caseStream: StreamKind<Case> = {
  kind: 'case',
  fold: foldCase,
  save: cases.save,
  saveAll: cases.saveAll,
  tasks: () => [],
  expiringItems: risksOf,
  responsible: ({ responsible, status, takenBack }) => ({ ...responsible, open: status === 'open' && !takenBack }),
  searched: ({ reference, number, about, imported, takenBack }) =>
    takenBack
      ? []
      : [
          ...searchedIn({ reference, number, firm: about.workplaceName, address: about.municipality }),
          ...searchedIn({ number: imported?.reference }),
        ],
};

/** Stores what may perish of one stream in place of what it had. A row that is no longer said is emptied, never deleted. */
export async function saveExpiringItems(
  tx: Tx,
  at: RealmKey,
  stream: string,
  expiringItems: readonly ExpiringItemDraft[],
): Promise<void> {
  const said = sql`insert into cases.perishable_now (country, realm, id, stream, case_id, what, kind, since, dies_on, basis, holder, saver, act,
      saved_on, lost_on, obstacle)
    select ${at.country}::char(2), ${at.realm}::bigint, p.id, ${stream}::uuid, p."caseId", p.what, p.kind, p.since, p."diesOn", p.basis, p.holder,
      p.saver, p.act, p."savedOn", p."lostOn", p.obstacle
    from jsonb_to_recordset(${JSON.stringify(expiringItems)}::jsonb) as p(id uuid, "caseId" uuid, what text, kind text, since timestamptz,
      "diesOn" timestamptz, basis text, holder text, saver text, act text, "savedOn" timestamptz, "lostOn" timestamptz, obstacle text)
    on conflict (country, realm, id) do update set what = excluded.what, kind = excluded.kind, since = excluded.since,
      dies_on = excluded.dies_on, basis = excluded.basis, holder = excluded.holder, saver = excluded.saver, act = excluded.act,
      saved_on = excluded.saved_on, lost_on = excluded.lost_on, obstacle = excluded.obstacle, gone = false
      where perishable_now.stream = excluded.stream returning id`;
  const ended = sql`update cases.perishable_now set gone = true, what = '', since = null, dies_on = null, basis = 'unknown', holder = '',
      saver = '', act = '', saved_on = null, lost_on = null, obstacle = null
    where country = ${at.country} and realm = ${at.realm} and stream = ${stream}
      and not gone and id <> all(${expiringItems.map(({ id }) => id)}::uuid[])`;
  if (expiringItems.length === 0) {
    await ended.execute(tx);
    return;
  }
  const { rows } = await sql<{
    said: number;
  }>`with said as (${said}), ended as (${ended}) select count(*)::int as said from said`.execute(tx);
  if (rows[0]?.said !== expiringItems.length) throw new Problem('conflict', httpMessages.idUsed);
}

/** What may expire in a case, in its realm. */
export async function listExpiringItems(tx: Tx, at: RealmKey, caseId: string): Promise<ExpiringItemDraft[]> {
  const { rows } = await sql<
    Record<string, string | Date | null>
  >`select id, case_id, what, kind, since, dies_on, basis, holder, saver, act,
      saved_on, lost_on, obstacle
    from cases.perishable_now
    where country = ${at.country} and realm = ${at.realm} and case_id = ${caseId} and not gone`.execute(tx);
  const at_ = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : null);
  return rows.map((row) => ({
    id: row.id as string,
    caseId: row.case_id as string,
    what: row.what as string,
    kind: row.kind as ExpiringItemDraft['kind'],
    since: at_(row.since),
    diesOn: at_(row.dies_on),
    basis: row.basis as ExpiringItemDraft['basis'],
    holder: row.holder as string,
    saver: row.saver as string,
    act: row.act as string,
    savedOn: at_(row.saved_on),
    lostOn: at_(row.lost_on),
    obstacle: row.obstacle as string | null,
  }));
}

/** What My work calls these cases. */
export const casesNamed = namesIn(sql`cases.case_now`, { name: sql`n.workplace_name`, reference: sql`n.reference` });
