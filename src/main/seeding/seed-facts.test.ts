import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { seedCommand } from '../../domains/caseload/public.server.ts';
import type { CaseloadRow } from '../../domains/caseload/public.ts';
import { sectors } from '../../domains/knowledge/public.ts';
import { seedFacts } from './seed-facts.ts';

/** The rows that `npm run seed -- --into` would take into a database. */
async function generated(cases: number): Promise<CaseloadRow[]> {
  const rows: CaseloadRow[] = [];
  await seedCommand(['--cases', String(cases), '--seed', '7', '--into', 'postgres://nowhere/invented'], {
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    language: 'en',
    intoDatabase: async (_, all) => rows.push(...all),
  });
  return rows;
}

test('no sector of a generated caseload is lost when its signals are registered', async () => {
  const rows = (await generated(3000)).filter(({ stage }) => stage === 'signal');
  expect(new Set(rows.map(({ sector }) => sector))).toEqual(new Set(sectors));
  for (const row of rows) expect(seedFacts(row).sector).toBe(row.sector);
});

test('an empty cell is a sector that is not known, not another sector, and a word that is none is refused', async () => {
  const [row] = await generated(1);
  const withSector = (sector: string): CaseloadRow => ({ ...(row as CaseloadRow), sector });
  expect(seedFacts(withSector('')).sector).toBe('unknown');
  expect(seedFacts(withSector('unknown')).sector).toBe('unknown');
  expect(() => seedFacts(withSector('deep-sea'))).toThrow('deep-sea');
});
