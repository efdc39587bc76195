import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection, unlessWithdrawn } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Exported, foldExport } from './caseload/fold.ts';
import type { Claim, StoredClaim } from './claim.ts';
import { foldClaim } from './fold.ts';
import { foldImport } from './import/fold.ts';
import type { Imported } from './import/imported.ts';
import { claimTasks } from './tasks.ts';

/** The only file that knows the tables of exchange. Every query names the realms it may look in. */

const claims = projection<Claim>('exchange.claim_now', {
  reference: ({ reference }) => reference,
  origin: ({ origin }) => origin,
  owner: ({ responsible }) => responsible?.owner ?? null,
  begun_at: ({ begunAt }) => begunAt,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});

/** The claim in these realms, or null: also where its registering was withdrawn. */
export const findClaim = unlessWithdrawn(claims.find);
export const { find: findClaimToRead, again: claimAgain } = claims;

/** The newest that are shown. */
const most = 50;

export async function listClaims(tx: Tx, realms: readonly RealmKey[], limit = most): Promise<readonly StoredClaim[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Claim }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.begun_at from exchange.claim_now c
      where c.country = permitted.country and c.realm = permitted.realm and not c.withdrawn order by c.begun_at desc, c.id desc limit ${limit}
    ) line order by line.begun_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

const claimStream: StreamKind<Claim> = {
  kind: 'fee-claim',
  fold: foldClaim,
  save: claims.save,
  saveAll: claims.saveAll,
  tasks: claimTasks,
  responsible: ({ responsible }) => responsible && { ...responsible, open: true },
  searched: ({ reference }) => searchedIn({ reference }),
};

const exported = projection<Exported>('exchange.export_now', { left_at: ({ at }) => at });

export const { again: exportAgain } = exported;

/** The newest files that have left. */
export async function listExports(
  tx: Tx,
  realms: readonly RealmKey[],
): Promise<readonly { id: string; exported: Exported }[]> {
  const { rows } = await sql<{ id: string; folded: Exported }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select e.id, e.folded, e.left_at from exchange.export_now e
      where e.country = permitted.country and e.realm = permitted.realm order by e.left_at desc, e.id desc limit ${most}
    ) line order by line.left_at desc, line.id desc limit ${most}`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, exported: folded }));
}

/** What My work calls these claims. */
export const feeClaimsNamed = namesIn(sql`(select * from exchange.claim_now where not withdrawn)`, {
  reference: sql`n.reference`,
});

const exportStream: StreamKind<Exported> = {
  kind: 'caseload-export',
  fold: foldExport,
  save: exported.save,
  saveAll: exported.saveAll,
  tasks: () => [],
};

const imports = projection<Imported>('exchange.import_now', {
  at: ({ at }) => at,
  headings: ({ headings }) => headings,
});

export const { find: findCaseImport, again: caseImportAgain } = imports;

/**
 * Holds every import of a file until the transaction ends. Two lists that come in at once would else each ask which cases are there, before the other
 * has brought the same ones.
 */
export async function holdImports(tx: Tx, { country, realm }: RealmKey): Promise<void> {
  await sql`select i.id from exchange.import_now i
    where i.country = ${country} and i.realm = ${realm} order by i.id for update of i`.execute(tx);
}

type ImportLine = RealmKey & { id: string; folded: Imported };
const importHere = ({ id, country, realm, folded }: ImportLine) => ({
  ...{ id, country, realm },
  at: { country, realm },
  state: folded,
});

/** The last imports in these realms, the newest first. */
export async function listCaseImports(tx: Tx, realms: readonly RealmKey[]) {
  const { rows } = await sql<ImportLine>`select line.* from ${permittedRealms(realms)} cross join lateral (
      select i.country, i.realm::text as realm, i.id, i.folded, i.at from exchange.import_now i
      where i.country = permitted.country and i.realm = permitted.realm order by i.at desc, i.id desc limit 5
    ) line order by line.at desc, line.id desc limit 10`.execute(tx);
  return rows.map(importHere);
}

/** The newest import of a list with these columns, in these realms. */
export async function findLastOf(tx: Tx, realms: readonly RealmKey[], headings: string) {
  const { rows } = await sql<ImportLine>`select line.* from ${permittedRealms(realms)} cross join lateral (
      select i.country, i.realm::text as realm, i.id, i.folded, i.at from exchange.import_now i
      where i.country = permitted.country and i.realm = permitted.realm and i.headings = ${headings}
      order by i.at desc, i.id desc limit 1
    ) line order by line.at desc, line.id desc limit 1`.execute(tx);
  return rows[0] ? importHere(rows[0]) : null;
}

const importStream: StreamKind<Imported> = {
  kind: 'case-import',
  fold: foldImport,
  save: imports.save,
  saveAll: imports.saveAll,
  tasks: () => [],
};
export const exchangeStreams = [claimStream, exportStream, importStream] as const;
