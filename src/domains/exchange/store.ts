import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Claim, claimTasks, foldClaim } from './fold.ts';

/** The only file that knows exchange.claim_now. Every question names the realms it may look in. */

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
export const exchangeStreams = [claimStream] as const;
