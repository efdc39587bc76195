import { sql } from 'kysely';
import type { Language } from '../../../kernel/language.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { PaperKind } from './kinds.ts';
import { currentIn, type PaperVersion } from './template.ts';

/*
 * Templates are in every letter of an agency, so all its staff are given what holds; who wrote which version, its administrators alone. No
 * role of the server reads the table: functions of the database do, of the caller’s own agency.
 */

type HeldRow = {
  step: PaperVersion['step'];
  kind: PaperKind | null;
  language: Language | null;
  opening: string | null;
  closing: string | null;
  signature: string | null;
  logo: Uint8Array | null;
  logo_width: number | null;
  logo_height: number | null;
};

const heldIn = (row: HeldRow): Pick<PaperVersion, 'step' | 'kind' | 'language' | 'said' | 'logo'> => ({
  step: row.step,
  kind: row.kind,
  language: row.language,
  said: row.signature === null ? null : { opening: row.opening, closing: row.closing, signature: row.signature },
  logo:
    row.logo && row.logo_width !== null && row.logo_height !== null
      ? { png: Buffer.from(row.logo).toString('base64'), width: row.logo_width, height: row.logo_height }
      : null,
});

/** Every version of the agency, the oldest first; of a caller who does not administrate it, none. */
export async function listPaperVersions(tx: Tx): Promise<PaperVersion[]> {
  const { rows } = await sql<
    HeldRow & { id: string; name: string | null; at: Date }
  >`select v.id, v.step, v.kind, v.language,
    v.opening, v.closing, v.signature, v.logo, v.logo_width, v.logo_height, v.name, v.at from access.paper_versions() v`.execute(
    tx,
  );
  return rows.map((row) => ({ id: row.id, by: row.name, at: row.at.toISOString(), ...heldIn(row) }));
}

/** What holds in the agency of the person who asks. */
export async function findCurrentPaper(tx: Tx): Promise<ReturnType<typeof currentIn>> {
  const { rows } = await sql<HeldRow>`select v.step, v.kind, v.language, v.opening, v.closing, v.signature, v.logo,
    v.logo_width, v.logo_height from access.paper_templates() v`.execute(tx);
  return currentIn(rows.map(heldIn));
}

/** Carries out the act of this transaction, which the database looks for. */
export async function carryOutPaper(tx: Tx, act: string, type: string, version: string): Promise<void> {
  await sql`select access.put_paper(${act}, ${type}, ${version})`.execute(tx);
}
