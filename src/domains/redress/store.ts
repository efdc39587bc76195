import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { casesIn, namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { languagesByCase } from '../persons/public.server.ts';
import type { Claim } from './claim.ts';
import { type CostRow, costRowOf } from './costs/cost-row.ts';
import { claimExpiringItems } from './expiring-items.ts';
import { foldClaim } from './fold.ts';
import { claimObstacles } from './obstacles/obstacles.ts';
import type { ClaimRow } from './schema.ts';
import { claimTasks } from './tasks.ts';

/** The only file that knows redress.claim_now. Every query names the realms that it may search: that is wall one. */

/** More than an agency has; a figure of more is of the newest. */
const mostCosts = 10_000;

const claims = projection<Claim>('redress.claim_now', {
  reference: ({ reference }) => reference,
  case_id: ({ caseId }) => caseId,
  sector: ({ sector }) => sector,
  people: ({ people }) => people,
  began: ({ began }) => began,
  opened_at: ({ openedAt }) => openedAt,
  documented: ({ range }) => range.documented,
  probable: ({ range }) => range.probable,
  claimed: ({ range }) => range.claimed,
  received: ({ received }) => received,
  taken_back: ({ takenBack }) => takenBack ?? false,
});

export const { again: claimAgain } = claims;

/** The claim in these realms, or null: also where the import that brought it was undone. */
export const findClaim: typeof claims.find = async (...asked) => {
  const found = await claims.find(...asked);
  return found?.state.takenBack ? null : found;
};

/** The claims of these cases, by their ids. */
export async function listClaimIds(
  tx: Tx,
  at: RealmKey,
  cases: readonly string[],
): Promise<readonly { id: string; caseId: string }[]> {
  const { rows } = await sql<{ id: string; case_id: string }>`select id, case_id from redress.claim_now
    where country = ${at.country} and realm = ${at.realm} and case_id = any(${[...cases]}::uuid[]) and not taken_back
    order by id for update`.execute(tx);
  return rows.map(({ id, case_id }) => ({ id, caseId: case_id }));
}

export type StoredClaim = Here<Claim>;

export type ClaimLineOfList = RealmKey & {
  id: string;
  reference: string;
  case_id: string | null;
  sector: ClaimRow['sector'];
  people: number;
  began: string;
  opened_at: Date;
  documented: number;
  probable: number;
  claimed: number;
  received: number;
};

/** The newest claims in these realms, at most `limit`, older than the cursor; of one case where it is named. */
export async function listClaims(
  tx: Tx,
  realms: readonly RealmKey[],
  filter: { caseId: string | null; before: { at: string; id: string } | null; limit: number },
): Promise<ClaimLineOfList[]> {
  const { before, caseId, limit } = filter;
  const { rows } = await sql<ClaimLineOfList>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.reference, c.case_id, c.sector, c.people, c.began::text as began,
        c.opened_at, c.documented::float8 as documented, c.probable::float8 as probable, c.claimed::float8 as claimed,
        c.received::float8 as received
      from redress.claim_now c
      where c.country = permitted.country and c.realm = permitted.realm and not c.taken_back
        ${caseId === null ? sql`` : sql`and c.case_id = ${caseId}`}
        ${before ? sql`and (c.opened_at, c.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by c.opened_at desc, c.id desc limit ${limit}
    ) line
    order by line.opened_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** What the claims in these realms show of the cost, each claim as one row, at most `mostCosts`. */
export async function listCosts(tx: Tx, realms: readonly RealmKey[]): Promise<CostRow[]> {
  const { rows } = await sql<{ id: string; folded: Claim }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select c.id, c.folded from redress.claim_now c
      where c.country = permitted.country and c.realm = permitted.realm and not c.taken_back
      order by c.opened_at desc, c.id desc limit ${mostCosts}
    ) line`.execute(tx);
  return rows.map(({ id, folded }) => costRowOf(id, folded));
}

export const claimStream: StreamKind<Claim> = {
  kind: 'claim',
  fold: foldClaim,
  save: claims.save,
  saveAll: claims.saveAll,
  tasks: (stream, claim) => (claim.takenBack ? [] : claimTasks(stream, claim)),
  expiringItems: (stream, claim) => (claim.takenBack ? [] : claimExpiringItems(stream, claim)),
  obstacles: (stream, claim) => (claim.takenBack ? [] : claimObstacles(stream, claim)),
  responsible: ({ responsible, takenBack }) => ({ ...responsible, open: !takenBack }),
  searched: ({ reference, takenBack }) => (takenBack ? [] : searchedIn({ reference })),
};

/** In which languages the people of these claims speak. */
export const claimLanguages = languagesByCase(casesIn(sql`redress.claim_now`));

/** What My work calls these claims. */
export const claimsNamed = namesIn(sql`redress.claim_now`, { reference: sql`n.reference` });
