import { sql } from 'kysely';
import type { Language } from '../../../kernel/language.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { ReceivedTips } from './tips-of-unit.ts';

type ReceivedRow = {
  want: ReceivedTips['want'];
  county: string | null;
  unit: string | null;
  unit_sv: string;
  unit_en: string;
  agency_sv: string;
  agency_en: string;
};

/** Which unit receives which tips in the country of the agency, for a person who administrates it; for any other caller, none. */
export async function listReceivedTips(tx: Tx, language: Language): Promise<ReceivedTips[]> {
  const { rows } = await sql<ReceivedRow>`select r.* from access.tips_received() r`.execute(tx);
  return rows.map((row) => ({
    want: row.want,
    county: row.county,
    unit: row.unit,
    unitName: language === 'sv' ? row.unit_sv : row.unit_en,
    agency: language === 'sv' ? row.agency_sv : row.agency_en,
  }));
}

/** Carries out the act of this transaction, which the database looks for. */
export async function carryOutTips(tx: Tx, act: string, unit: string): Promise<void> {
  await sql`select access.set_tips_of_unit(${act}, ${unit})`.execute(tx);
}
