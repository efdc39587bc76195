import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { decisionsIn, type Period, type Retention, type RetentionVersion } from '../retention/retention.ts';

type NameInBoth = { readonly sv: string; readonly en: string };

/** An agency as notices and the record of processing say it: whom to ask, where its people sign in, and what it has decided. */
export type PublishedProcessing = {
  readonly agency: number;
  readonly key: string;
  readonly country: string;
  readonly name: NameInBoth;
  /** How the data protection officer is reached, and where requests for one's own data go; null: not decided. */
  readonly officer: string | null;
  readonly requests: string | null;
  /** Whether a data protection officer of the agency reads its log in CAPE. */
  readonly hasOfficer: boolean;
  readonly providers: readonly NameInBoth[];
  readonly readsTips: boolean;
  readonly decisions: readonly Retention[];
};

type AgencyRow = {
  agency: number;
  key: string;
  country: string;
  name_sv: string;
  name_en: string;
  officer: string | null;
  requests: string | null;
  has_officer: boolean;
  providers_sv: string[];
  providers_en: string[];
};
type VersionRow = {
  agency: number;
  decision: string;
  version: number;
  step: RetentionVersion['step'];
  kind: RetentionVersion['kind'];
  regime: RetentionVersion['regime'];
  outcome: RetentionVersion['outcome'];
  amount: number | null;
  unit: Period['unit'] | null;
  runs_from: RetentionVersion['runsFrom'];
  reference: string | null;
  decided_on: string | null;
  valid_from: string;
  archive_first: boolean;
  at: Date;
};

const versionOf = (row: VersionRow): RetentionVersion => ({
  id: row.decision,
  version: row.version,
  step: row.step,
  kind: row.kind,
  regime: row.regime,
  outcome: row.outcome,
  period: row.amount !== null && row.unit !== null ? { amount: row.amount, unit: row.unit } : null,
  runsFrom: row.runs_from,
  reference: row.reference,
  decidedOn: row.decided_on,
  validFrom: row.valid_from,
  archiveFirst: row.archive_first,
  because: null,
  by: null,
  at: row.at.toISOString(),
});

/** Every agency of the installation, by country and name. Anyone may know it: it says nothing of any person and any matter. */
export async function listPublishedProcessing(tx: Tx): Promise<PublishedProcessing[]> {
  const agencies = await sql<AgencyRow>`select agency, key, country, name_sv, name_en, officer, requests, has_officer,
    providers_sv, providers_en from access.published_processing()`.execute(tx);
  const versions =
    await sql<VersionRow>`select v.agency, v.decision, v.version, v.step, v.kind, v.regime, v.outcome, v.amount,
    v.unit, v.runs_from, v.reference, v.decided_on::text as decided_on, v.valid_from::text as valid_from, v.archive_first, v.at
    from access.published_retention() v`.execute(tx);
  const readers = await sql<{ agency: number }>`select agency from tips.read_by()`.execute(tx);
  return agencies.rows.map((row) => ({
    agency: row.agency,
    key: row.key,
    country: row.country,
    name: { sv: row.name_sv, en: row.name_en },
    officer: row.officer,
    requests: row.requests,
    hasOfficer: row.has_officer,
    providers: row.providers_sv.map((sv, place) => ({ sv, en: row.providers_en[place] ?? sv })),
    readsTips: readers.rows.some(({ agency }) => agency === row.agency),
    decisions: decisionsIn(versions.rows.filter(({ agency }) => agency === row.agency).map(versionOf)),
  }));
}
