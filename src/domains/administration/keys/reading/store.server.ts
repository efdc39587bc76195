import { sql } from 'kysely';
import type { Capacity } from '../../../../kernel/capacity.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { ContactPointByKey, PersonByKey, UnitByKey } from './shapes.ts';

/*
 * What a key reads, functions of the database give it: of its own agency, for the verb that its context is sealed for, in the order of ids.
 */

/** After which id, and how many lines at most. */
export type Wanted = { readonly after: string | null; readonly most: number };

type UnitRow = { id: string; key: string; name_sv: string; name_en: string; capacities: Capacity[] };

export async function listUnitsByKey(tx: Tx, { after, most }: Wanted): Promise<UnitByKey[]> {
  const { rows } = await sql<UnitRow>`select u.* from access.units_by_key(${after}, ${most}) u`.execute(tx);
  return rows.map(({ id, key, name_sv, name_en, capacities }) => ({
    ...{ id, key, capacities },
    name: { sv: name_sv, en: name_en },
  }));
}

type PointRow = Pick<ContactPointByKey, 'id' | 'number' | 'languages' | 'counties' | 'audience'> & {
  name_sv: string;
  name_en: string;
  hours_sv: string | null;
  hours_en: string | null;
  always_answered: boolean;
  holds_from: string;
  holds_to: string | null;
  confirmed_on: string | null;
};

export async function listPointsByKey(tx: Tx, { after, most }: Wanted): Promise<ContactPointByKey[]> {
  const { rows } = await sql<PointRow>`select p.* from access.contact_points_by_key(${after}, ${most}) p`.execute(tx);
  return rows.map(({ id, number, languages, counties, audience, ...row }) => ({
    ...{ id, number, languages, counties, audience },
    name: { sv: row.name_sv, en: row.name_en },
    hours: row.hours_sv === null || row.hours_en === null ? null : { sv: row.hours_sv, en: row.hours_en },
    alwaysAnswered: row.always_answered,
    from: row.holds_from,
    to: row.holds_to,
    confirmedOn: row.confirmed_on,
  }));
}

type Held = PersonByKey['roles'][number];
type PersonRow = {
  id: string;
  unit: string;
  unit_key: string;
  name: string;
  title_sv: string;
  title_en: string;
  active_from: Date;
  active_until: Date | null;
  has_ended: boolean;
  roles: Held[];
  capacities: Held[];
  away_from: string | null;
  away_to: string | null;
  deputy: string | null;
};

const moments = (held: readonly Held[]): Held[] =>
  held.map(({ word, from, until }) => ({
    word,
    from: new Date(from).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  }));

export async function listPeopleByKey(tx: Tx, { after, most }: Wanted): Promise<PersonByKey[]> {
  const { rows } = await sql<PersonRow>`select p.* from access.people_by_key(${after}, ${most}) p`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    unit: { id: row.unit, key: row.unit_key },
    name: row.name,
    title: { sv: row.title_sv, en: row.title_en },
    from: row.active_from.toISOString(),
    until: row.active_until?.toISOString() ?? null,
    hasEnded: row.has_ended,
    roles: moments(row.roles),
    capacities: moments(row.capacities),
    absence: row.away_from === null ? null : { from: row.away_from, to: row.away_to, deputy: row.deputy },
  }));
}
