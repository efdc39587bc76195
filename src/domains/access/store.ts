import { type RawBuilder, sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Membership, Who } from '../../kernel/who.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Claimed } from '../../platform/http/walls.ts';

type Entered = {
  actor: string;
  unit: number;
  agency: number;
  country: string;
  capacity: Capacity;
  sitting: string;
  name: string;
  roles: string[];
  unit_name_sv: string;
  unit_name_en: string;
  house_key: string;
  house_name_sv: string;
  house_name_en: string;
  capacities: Capacity[];
  until: Date;
  idle_until: Date;
  title_sv: string;
  title_en: string;
  memberships: readonly (Omit<Membership, 'until'> & { until: string | null })[];
};

/**
 * Enters the sealed context for this transaction. Null when no one is signed in with this token; 'CA001' is thrown when the claimed
 * capacity does not hold. One statement for the context and what follows from it: memberships are read for the row that entering gave, so
 * never before it. An act that is claimed waits here for its twin: what was sent twice at once is carried out once, and the second finds
 * the outcome of the first.
 */
export const enter = (tx: Tx, token: Uint8Array, claimed: Claimed | null): Promise<Who | null> =>
  entered(
    tx,
    sql`access.enter(${Buffer.from(token)}, ${claimed?.capacity ?? null}, ${claimed?.sitting ?? null}::uuid)`,
    claimed,
  );

/**
 * Enters as the owner of a phone, for what it sends: in the capacity and sitting that it has signed, which may have ended. Null for an
 * unknown phone or a closed account; 'CA001' when the account has not held the capacity.
 */
export const enterBatch = (
  tx: Tx,
  token: Uint8Array,
  signed: { readonly capacity: string; readonly sitting: string | null; readonly act?: string },
): Promise<Who | null> =>
  entered(tx, sql`access.enter_batch(${Buffer.from(token)}, ${signed.capacity}, ${signed.sitting}::uuid)`, signed);

/**
 * Enters as a key of an agency, for one of its verbs: in the administration of that agency, where it has no role and no session. Null where
 * no key of the database is this one, it may not do this, or it has ended.
 */
export const enterByKey = (tx: Tx, key: Uint8Array, verb: string): Promise<Who | null> =>
  entered(tx, sql`access.enter_by_key(${Buffer.from(key)}, ${verb})`, null);

async function entered(
  tx: Tx,
  entering: RawBuilder<unknown>,
  claimed: { readonly act?: string } | null,
): Promise<Who | null> {
  const { rows } =
    await sql<Entered>`select who.actor::text as actor, who.unit, agency, who.country, who.capacity, sitting, name, roles,
      unit_name_sv, unit_name_en, house_key, house_name_sv, house_name_en, capacities, who.until, idle_until, title_sv, title_en,
      member.memberships, ${claimed?.act ? sql`access.wait_for_twin(who.actor, ${claimed.act}::uuid)` : sql`null`} as turn
    from ${entering} who
    cross join lateral (
      select coalesce(json_agg(json_build_object('country', m.country, 'realm', m.realm::text, 'kind', m.kind, 'track', m.track,
        'ownerUnit', m.owner_unit, 'capacity', m.capacity, 'mayWrite', m.may_write, 'until', m.until)), '[]') as memberships
      from access.memberships() m where who.actor is not null
    ) member`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  return {
    actor: row.actor,
    name: row.name,
    title: { sv: row.title_sv, en: row.title_en },
    unit: row.unit,
    unitName: { sv: row.unit_name_sv, en: row.unit_name_en },
    agency: row.agency,
    agencyKey: row.house_key,
    agencyName: { sv: row.house_name_sv, en: row.house_name_en },
    country: row.country,
    capacity: row.capacity,
    capacities: row.capacities,
    sitting: row.sitting,
    roles: row.roles,
    memberships: row.memberships.map((one) => ({ ...one, until: one.until === null ? null : new Date(one.until) })),
    until: row.until,
    idleUntil: row.idle_until,
  };
}

/**
 * Enters as the person whose calendar or ticket this is, without a session and to read alone, in one of their capacities; null: the first.
 * Null where there is none, or its person has left.
 */
export const enterToCount = (tx: Tx, token: Uint8Array, capacity: string | null): Promise<Who | null> =>
  entered(tx, sql`access.enter_to_count(${Buffer.from(token)}, ${capacity})`, null);

/** Enters as the letter-box of a unit, for one job on the list of jobs. */
export async function enterForUnit(
  tx: Tx,
  unit: number,
  job: string,
): Promise<{ actor: string; unit: number; agency: number; country: string }> {
  const { rows } = await sql<{
    actor: string;
    unit: number;
    agency: number;
    country: string;
  }>`select actor::text as actor,
    unit, agency, country from access.enter_for(${unit}, ${job})`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('A unit has no letter-box.');
  return row;
}

/** The track of a realm that the person who acts here is in. */
export async function getTrack(tx: Tx, at: RealmKey): Promise<string> {
  const { rows } = await sql<{ track: string }>`select track from access.memberships()
    where country = ${at.country} and realm = ${at.realm} limit 1`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('Somebody acts in a realm that they are not in.');
  return row.track;
}

/** Names of the people in one's own unit, by account, and of no other unit. */
export async function listColleagues(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    id: string;
    name: string;
  }>`select id::text as id, name from access.colleagues()`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.name]));
}

export type UnitRow = {
  id: number;
  agency: number;
  name: { sv: string; en: string };
  agencyKind: string;
  agencyName: { sv: string; en: string };
  takesLettersOn: string | null;
};

/** The units that come into a realm into which the caller comes; none of any other. */
export async function listUnitsInto(tx: Tx, { realm }: RealmKey): Promise<readonly number[]> {
  const { rows } = await sql<{ unit: number }>`select unit from access.units_into(${realm}::bigint)`.execute(tx);
  return rows.map(({ unit }) => unit);
}

/** Every unit of every agency: names are no secret. */
export async function listUnits(tx: Tx): Promise<UnitRow[]> {
  const { rows } = await sql<{
    id: number;
    agency: number;
    name_sv: string;
    name_en: string;
    key: string;
    kind: string;
    house_sv: string;
    house_en: string;
    takes_letters_on: string | null;
  }>`select u.id, u.agency, u.name_sv, u.name_en, a.key, a.kind, a.name_sv as house_sv, a.name_en as house_en, u.takes_letters_on
    from access.unit u join access.agency a on a.id = u.agency order by a.name_sv, u.name_sv, u.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    agency: row.agency,
    name: { sv: row.name_sv, en: row.name_en },
    agencyKind: row.kind,
    agencyName: { sv: row.house_sv, en: row.house_en },
    takesLettersOn: row.takes_letters_on,
  }));
}

/** An agency of this installation with the names of its units: names are no secret. */
export type AgencyRow = {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly country: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly units: readonly { readonly sv: string; readonly en: string }[];
};

export async function listAgencies(tx: Tx): Promise<AgencyRow[]> {
  const { rows } = await sql<Omit<AgencyRow, 'name'> & { sv: string; en: string }>`
    select a.id, a.key, a.kind, a.country::text as country, a.name_sv as sv, a.name_en as en,
      coalesce((select jsonb_agg(jsonb_build_object('sv', u.name_sv, 'en', u.name_en) order by u.name_sv, u.id) from access.unit u where u.agency = a.id), '[]') as units
    from access.agency a order by a.name_sv, a.id`.execute(tx);
  return rows.map(({ sv, en, ...row }) => ({ ...row, name: { sv, en } }));
}

export async function findPersona(tx: Tx, part: string): Promise<{ account: string; capacity: string } | null> {
  const { rows } = await sql<{ account: string; capacity: string }>`select account::text as account, capacity
    from access.find_persona(${part})`.execute(tx);
  return rows[0] ?? null;
}

type Instance = { readonly demo: boolean; readonly keysFingerprint: Buffer; readonly clockStandsAt: Date | null };

/**
 * Whether this database was made as a demo, which key file it was made with, and to when its clock is set. Null before its set-up has
 * ended.
 */
export async function findInstance(tx: Tx): Promise<Instance | null> {
  const { rows } = await sql<{
    demo: boolean;
    keys_fingerprint: Buffer;
    clock_stands_at: Date | null;
  }>`select demo, keys_fingerprint, clock_stands_at from access.instance`.execute(tx);
  const row = rows[0];
  return row ? { demo: row.demo, keysFingerprint: row.keys_fingerprint, clockStandsAt: row.clock_stands_at } : null;
}

/** What the database knows of the keys of its agencies: a row for each key, and one without for an agency that has none. */
export async function listAgencyKeys(
  tx: Tx,
): Promise<{ agency: number; epoch: number | null; fingerprint: Buffer | null }[]> {
  const { rows } = await sql<{ agency: number; epoch: number | null; fingerprint: Buffer | null }>`
    select a.id as agency, k.epoch, k.fingerprint from access.agency a
    left join access.agency_key k on k.agency = a.id order by a.id, k.epoch`.execute(tx);
  return rows;
}

/** The same of a database that is in use. */
export async function getInstance(tx: Tx): Promise<Instance> {
  const found = await findInstance(tx);
  if (!found) throw new Error('The database has not been set up.');
  return found;
}

/** Moves the clock of a demo forward and returns its new time. */
export async function moveDemoClock(tx: Tx, minutes: number): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`update access.instance
    set clock_stands_at = clock_stands_at + make_interval(mins => ${minutes}) where demo returning clock_stands_at as at`.execute(
    tx,
  );
  const row = rows[0];
  if (!row) throw new Error('Only the clock of a demo can be moved.');
  return row.at;
}
