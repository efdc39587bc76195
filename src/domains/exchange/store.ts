import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Exported, foldExport } from './caseload/fold.ts';
import { type Claim, claimTasks, foldClaim } from './fold.ts';

/** The only file that knows the tables of exchange. Every question names the realms it may look in. */

export type StoredClaim = { readonly id: string; readonly at: RealmKey; readonly claim: Claim };

/** The newest that are shown. */
const most = 50;

export async function findClaim(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredClaim | null> {
  const { rows } = await sql<RealmKey & { folded: Claim }>`select c.country, c.realm::text as realm, c.folded
    from ${mine(realms)}
    join exchange.claim_now c on c.country = mine.country and c.realm = mine.realm and c.id = ${id}
    ${options.lock ? sql`for update of c` : sql``}`.execute(tx);
  const row = rows[0];
  return row ? { id, at: { country: row.country, realm: row.realm }, claim: row.folded } : null;
}

export async function listClaims(tx: Tx, realms: readonly RealmKey[]): Promise<readonly StoredClaim[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Claim }>`select line.* from ${mine(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.begun_at from exchange.claim_now c
      where c.country = mine.country and c.realm = mine.realm order by c.begun_at desc, c.id desc limit ${most}
    ) line order by line.begun_at desc, line.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, claim: folded }));
}

async function save(tx: Tx, at: RealmKey, stream: string, claim: Claim): Promise<void> {
  await sql`insert into exchange.claim_now (country, realm, id, reference, origin, owner, begun_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${claim.reference}, ${claim.origin}, ${claim.owner}, ${claim.begunAt},
      ${JSON.stringify(claim)}::jsonb)
    on conflict (country, realm, id) do update set owner = excluded.owner, folded = excluded.folded`.execute(tx);
}

const claimStream: StreamKind<Claim> = { kind: 'fee-claim', fold: foldClaim, save, tasks: claimTasks };

export async function findExport(tx: Tx, at: RealmKey, id: string): Promise<Exported | null> {
  const { rows } = await sql<{ folded: Exported }>`select folded from exchange.export_now
    where country = ${at.country} and realm = ${at.realm} and id = ${id}`.execute(tx);
  return rows[0]?.folded ?? null;
}

/** The newest files that have left. */
export async function listExports(
  tx: Tx,
  realms: readonly RealmKey[],
): Promise<readonly { id: string; exported: Exported }[]> {
  const { rows } = await sql<{ id: string; folded: Exported }>`select line.* from ${mine(realms)}
    cross join lateral (
      select e.id, e.folded, e.left_at from exchange.export_now e
      where e.country = mine.country and e.realm = mine.realm order by e.left_at desc, e.id desc limit ${most}
    ) line order by line.left_at desc, line.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, exported: folded }));
}

async function saveExport(tx: Tx, at: RealmKey, stream: string, exported: Exported): Promise<void> {
  await sql`insert into exchange.export_now (country, realm, id, left_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${exported.at}, ${JSON.stringify(exported)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

const exportStream: StreamKind<Exported> = {
  kind: 'caseload-export',
  fold: foldExport,
  save: saveExport,
  tasks: () => [],
};
export const exchangeStreams = [claimStream, exportStream] as const;
