import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { PublishedPoint } from '../published-points.ts';
import type { Point, PointSaid } from './contact-point.ts';

/* Contact points are public, and no role of the server reads their table: functions of the database give what is published, and to an administrator all of their own agency. */

type SaidRow = {
  number: string;
  name_sv: string;
  name_en: string;
  hours_sv: string | null;
  hours_en: string | null;
  always_answered: boolean;
  languages: string[];
  counties: string[];
  audience: PointSaid['audience'];
  holds_from: string;
  holds_to: string | null;
  confirmed_on: string | null;
};
/** Days as they are written: a driver would make a moment of each. */
const saidColumns = sql`p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.always_answered, p.languages, p.counties, p.audience,
  p.holds_from::text as holds_from, p.holds_to::text as holds_to, p.confirmed_on::text as confirmed_on`;

const saidIn = (row: SaidRow): PointSaid => ({
  number: row.number,
  nameSv: row.name_sv,
  nameEn: row.name_en,
  hoursSv: row.hours_sv,
  hoursEn: row.hours_en,
  alwaysAnswered: row.always_answered,
  languages: row.languages,
  counties: row.counties,
  audience: row.audience,
  from: row.holds_from,
  to: row.holds_to,
  confirmedOn: row.confirmed_on,
});

/** The contact points of the agency, for a person who administrates it; of any other caller, none. */
export async function listOwnPoints(tx: Tx): Promise<Point[]> {
  const { rows } = await sql<SaidRow & { id: string; ended_at: Date | null }>`select ${saidColumns}, p.ended_at
    from access.administered_contact_points() p`.execute(tx);
  return rows.map((row) => ({ id: row.id, endedAt: row.ended_at?.toISOString() ?? null, ...saidIn(row) }));
}

/** What agencies publish and have not ended, by agency and name. Which of them hold on a day, the rules say. */
export async function listPublishedPoints(tx: Tx): Promise<PublishedPoint[]> {
  const { rows } = await sql<
    SaidRow & { id: string; agency: number; key: string; country: string; house_sv: string; house_en: string }
  >`select ${saidColumns}, p.agency, p.key, p.country, p.house_sv, p.house_en from access.published_contact_points() p`.execute(
    tx,
  );
  return rows.map((row) => ({
    id: row.id,
    agency: row.agency,
    country: row.country,
    agencyKey: row.key,
    agencyName: { sv: row.house_sv, en: row.house_en },
    ...saidIn(row),
  }));
}

/** Carries out the act of this transaction, which the database looks for. */
export async function carryOutPoint(tx: Tx, act: string, type: string, point: string): Promise<void> {
  await sql`select access.put_contact_point(${act}, ${type}, ${point})`.execute(tx);
}
