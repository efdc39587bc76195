import type pg from 'pg';
import { generateCaseload } from '../../domains/caseload/public.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { contributionsByUnit } from './contribution-of.ts';

/** The size and the draw of the statistical caseload of the demo: as many people as its pictures show. */
const caseload = { cases: 330, seed: 8, until: '2026-10-31' } as const;

/**
 * Puts the invented statistical caseload into the study realms of the demo's agencies, as the owner, when the database is
 * made: the figures around the stories. What the invented people do in CAPE comes beside it by their own acts.
 */
export async function provisionStudy(client: pg.ClientBase, keys: Pick<Keys, 'root'>): Promise<void> {
  // Files are read and coded by the demo's own readers, so those that are invented as reviewed are left out.
  const operational = [...generateCaseload(caseload)].filter(({ kind }) => kind !== 'reviewed');
  for (const [unit, rows] of contributionsByUnit(operational, keys)) {
    await client.query('select study.add_invented($1, $2::jsonb)', [unit, JSON.stringify(rows)]);
  }
}
