import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { Folded, StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { foldWorkplace } from './fold.ts';
import { foldImport } from './import/fold.ts';
import type { Imported } from './import/imported.ts';
import { bareNumber } from './numbers/check-number.ts';
import { allParts, firstPlace, standing, type Workplace } from './workplace.ts';

/** The only file that knows the tables of workplaces. Every question names the realms it may look in: that is wall one. */

const isListed = ({ status }: Workplace): boolean => status === 'open' || status === 'closed';

const workplaces = projection<Workplace>('workplaces.workplace_now', {
  reference: ({ reference }) => reference,
  status: ({ status }) => status,
  listed: isListed,
  name: ({ firm }) => firm.name,
  sector: ({ firm }) => firm.sector,
  county: (workplace) => firstPlace(workplace)?.county ?? '',
  number_key: ({ firm }) => (firm.organisationNumber === null ? null : bareNumber(firm.organisationNumber)),
  merged_into: ({ into }) => into,
  registered_at: ({ registeredAt }) => registeredAt,
});
export const { find: findWorkplace, again: workplaceAgain } = workplaces;

export type StoredWorkplace = Here<Workplace>;

const imports = projection<Imported>('workplaces.import_now', {
  at: ({ at }) => at,
  undone: ({ undone }) => undone !== null,
});
export const { find: findImport, again: importAgain } = imports;

/** What a record names, in the order in which its acts said so; null for what was withdrawn. */
function namedBy({ contracts, matters }: Workplace): readonly (string | null)[] {
  return [
    ...contracts.map((one) => ({ id: one.id, target: one.withdrawn ? null : one.other })),
    ...matters.map((one) => ({ id: one.id, target: one.withdrawn ? null : one.matter })),
  ]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ target }) => target);
}

async function saveAll(tx: Tx, all: readonly Folded<Workplace>[]): Promise<void> {
  await workplaces.saveAll(tx, all);
  const rows = all.flatMap(({ at, stream, projection: state }) =>
    namedBy(state).map((target, slot) => ({ ...at, id: stream, slot, target })),
  );
  if (rows.length === 0) return;
  await sql`insert into workplaces.named_now (country, realm, id, slot, target)
    select given.country, given.realm, given.id, given.slot, given.target
    from jsonb_populate_recordset(null::workplaces.named_now, ${JSON.stringify(rows)}::jsonb) given
    on conflict (country, realm, id, slot) do update set target = excluded.target`.execute(tx);
}

type Row = { country: string; realm: string; id: string; folded: Workplace };
const here = ({ country, realm, id, folded }: Row): StoredWorkplace => ({ id, at: { country, realm }, state: folded });

/** These records, where they are in these realms. */
export async function listWorkplaces(
  tx: Tx,
  realms: readonly RealmKey[],
  ids: readonly string[],
): Promise<StoredWorkplace[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<Row>`select w.country, w.realm::text as realm, w.id, w.folded from ${permittedRealms(realms)}
    join workplaces.workplace_now w on w.country = permitted.country and w.realm = permitted.realm and w.id = any(${[...ids]}::uuid[])`.execute(
      tx,
    );
  return rows.map(here);
}

/** The records that were merged into any of these, in the order in which they began. */
export async function listMerged(
  tx: Tx,
  realms: readonly RealmKey[],
  ids: readonly string[],
): Promise<StoredWorkplace[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<Row>`select w.country, w.realm::text as realm, w.id, w.folded from ${permittedRealms(realms)}
    join workplaces.workplace_now w on w.country = permitted.country and w.realm = permitted.realm
      and w.merged_into = any(${[...ids]}::uuid[])
    order by w.registered_at, w.id`.execute(tx);
  return rows.map(here);
}

/** The records that name any of these things: as a contractor, or as a matter. */
export async function listNaming(tx: Tx, realms: readonly RealmKey[], targets: readonly string[]): Promise<string[]> {
  if (targets.length === 0 || realms.length === 0) return [];
  const { rows } = await sql<{ id: string }>`select distinct n.id from ${permittedRealms(realms)}
    join workplaces.named_now n on n.country = permitted.country and n.realm = permitted.realm and n.target = any(${[...targets]}::uuid[])`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** The records that bear one of these numbers, however it is written: by its bare form. */
export async function listByNumber(
  tx: Tx,
  realms: readonly RealmKey[],
  bare: readonly string[],
): Promise<StoredWorkplace[]> {
  if (bare.length === 0) return [];
  const { rows } =
    await sql<Row>`select w.country, w.realm::text as realm, w.id, w.folded from ${permittedRealms(realms)}
    join workplaces.workplace_now w on w.country = permitted.country and w.realm = permitted.realm
      and w.number_key = any(${[...bare]}::text[])
    where w.status <> 'taken-back'`.execute(tx);
  return rows.map(here);
}

export type WorkplaceFilter = {
  readonly county: string | null;
  readonly sector: string | null;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** The newest records in these realms, as `listSignals` reads signals: each realm by the index of what was chosen, and no row in vain. */
export async function listPage(
  tx: Tx,
  realms: readonly RealmKey[],
  filter: WorkplaceFilter,
): Promise<(RealmKey & StoredWorkplace)[]> {
  const { county, sector, before, limit } = filter;
  const { rows } = await sql<Row>`select line.country, line.realm, line.id, line.folded from ${permittedRealms(realms)}
    cross join lateral (
      select w.country, w.realm::text as realm, w.id, w.folded, w.registered_at from workplaces.workplace_now w
      where w.country = permitted.country and w.realm = permitted.realm and w.listed
        ${county ? sql`and w.county = ${county}` : sql``}
        ${sector ? sql`and w.sector = ${sector}` : sql``}
        ${before ? sql`and (w.registered_at, w.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by w.registered_at desc, w.id desc limit ${limit}
    ) line
    order by line.registered_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map((row) => ({ ...here(row), country: row.country, realm: row.realm }));
}

/** The last imports in these realms, the newest first. */
export async function listImports(tx: Tx, realms: readonly RealmKey[]): Promise<(RealmKey & Here<Imported>)[]> {
  const { rows } = await sql<{ country: string; realm: string; id: string; folded: Imported }>`
    select line.* from ${permittedRealms(realms)} cross join lateral (
      select i.country, i.realm::text as realm, i.id, i.folded from workplaces.import_now i
      where i.country = permitted.country and i.realm = permitted.realm order by i.at desc, i.id desc limit 5
    ) line`.execute(tx);
  return rows.map(({ country, realm, id, folded }) => ({
    country,
    realm,
    id,
    at: { country, realm },
    state: folded,
  }));
}

export const workplaceStream: StreamKind<Workplace> = {
  kind: 'workplace',
  fold: foldWorkplace,
  save: (tx, at, stream, state) => saveAll(tx, [{ at, stream, projection: state }]),
  saveAll,
  tasks: () => [],
  // A person behind a firm is found by no name. A record that is in another one is found under its own texts, and leads there.
  searched: (workplace) => {
    if (workplace.status === 'taken-back') return [];
    const { reference, firm, vehicles } = workplace;
    return [
      ...searchedIn({ reference, number: firm.organisationNumber, firm: firm.name }),
      ...searchedIn({ number: firm.vatNumber }),
      ...standing(vehicles).flatMap(({ registration }) =>
        searchedIn({ reference: registration.replaceAll(/\s/g, '') }),
      ),
      ...standing(workplace.places).flatMap(({ street, municipality }) =>
        searchedIn({ address: [street, municipality].filter((part) => part !== null).join(' ') }),
      ),
    ];
  },
};

export const importStream: StreamKind<Imported> = {
  kind: 'workplace-import',
  fold: foldImport,
  save: imports.save,
  saveAll: imports.saveAll,
  tasks: () => [],
};

/** What the search calls these records. */
export const workplacesNamed = namesIn(sql`workplaces.workplace_now`, {
  name: sql`n.name`,
  reference: sql`n.reference`,
});

/** Whether anything of a record was said since it began. */
export const isUntouched = (state: Workplace): boolean => !state.touched && allParts(state).length <= 1;
