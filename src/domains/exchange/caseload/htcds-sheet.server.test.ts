import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readPersons } from '../../caseload/public.server.ts';
import { htcdsSheet } from './htcds-sheet.server.ts';
import type { HtcdsRow } from './to-htcds.ts';

const row: HtcdsRow = {
  vic_TraffickingStatus: 'ActualVictimOfTrafficking',
  cas_Status: 'Active',
  cas_IncomingReferralDate: '2026-01-15',
  cas_OutgoingReferralDate: '',
  spl_ActionPlan: 'Yes',
};
afterEach(() => void vi.useRealTimers());

test('the same rows give the same bytes, whenever they are asked for', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T08:00:00Z') });
  const first = await htcdsSheet([row, row]);
  vi.setSystemTime(new Date('2027-03-01T19:30:10Z'));
  expect(Buffer.from(await htcdsSheet([row, row])).equals(first)).toBe(true);
  expect(Buffer.from(first).toString('latin1')).not.toContain('2026-11-24');
});

test('it is read as what it was made from, and a cell that is no code makes no sheet', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-htcds-sheet-'));
  const path = join(folder, 'out.xlsx');
  const bytes = await htcdsSheet([row, row, row]);
  writeFileSync(path, bytes);
  const read = await readPersons(path, bytes.length);
  rmSync(folder, { recursive: true });
  expect(read?.persons.map(({ stages }) => [...stages.keys()])).toEqual(
    Array(3).fill(['suspicion', 'identified', 'support']),
  );
  await expect(htcdsSheet([{ ...row, cas_Status: '=1+1' }])).rejects.toThrow('no code and no day');
});
