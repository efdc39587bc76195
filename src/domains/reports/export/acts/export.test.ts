import { expect, test } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { fillReport } from '../../fill/fill-report.ts';
import { anEnvelope, aReport, nothingEntered, someDefinitions } from '../../testing/builders.ts';
import { foldExport } from '../fold.ts';
import { ExportFacts, toExport } from './export.ts';

const report = aReport([{ measure: 'suspects', by: ['sex'] }]);
const filled = fillReport(report, '2025', { rows: [], entered: nothingEntered }, someDefinitions());
const digest = 'a'.repeat(64);
const now = new Date('2026-11-24T08:40:00.000Z');
const file = { id: '00000000-0000-7000-8000-000000000088', at: { country: 'SE', realm: '7' }, filled, digest };
const input = {
  act: anEnvelope(),
  export: '00000000-0000-7000-8000-000000000088',
  period: '2025',
  format: 'xlsx',
  licence: 'none',
  seen: digest,
} as const;

test('a report leaves as it was viewed, and the act keeps how much of it is what', () => {
  const [act] = decide(toExport, input, file, now);
  expect(ExportFacts.parse(act?.facts)).toMatchObject({ completeness: { numbers: 0, unknown: 4 }, digest });
  const stored = { ...act, actor: '1010', recordedAt: '2026-11-24T08:40:00.000Z' } as unknown as Act;
  expect(foldExport([stored])).toMatchObject({ by: '1010', report: 'invented', format: 'xlsx' });
});

test('a report that has changed since does not leave', () => {
  expect(() => decide(toExport, { ...input, seen: 'b'.repeat(64) }, file, now)).toThrow('reports.export.changed-since');
});
