import { expect, test } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { fillReport } from '../fill/fill-report.ts';
import { ExportFacts } from '../schema.ts';
import { anEnvelope, aReport, nothingEntered, someDefinitions } from '../testing/builders.ts';
import { exportReport } from './export.ts';
import { foldExport } from './fold.ts';

const report = aReport([{ measure: 'suspects', by: ['sex'] }]);
const filled = fillReport(report, '2025', { rows: [], entered: nothingEntered }, someDefinitions());
const digest = 'a'.repeat(64);
const file = { at: { country: 'SE', realm: '7' }, filled, digest };
const input = {
  act: anEnvelope(),
  export: '00000000-0000-7000-8000-000000000088',
  period: '2025',
  format: 'xlsx',
  licence: 'none',
  seen: digest,
} as const;

test('a report leaves as it was looked at, and the act keeps how much of it is what', () => {
  const [act] = exportReport(input, file);
  expect(ExportFacts.parse(act?.facts)).toMatchObject({ completeness: { numbers: 0, unknown: 4 }, digest });
  const stored = { ...act, actor: '1010', recordedAt: '2026-11-24T08:40:00.000Z' } as unknown as Act;
  expect(foldExport([stored])).toMatchObject({ by: '1010', report: 'invented', format: 'xlsx' });
});

test('a report that has changed since does not leave', () => {
  expect(() => exportReport({ ...input, seen: 'b'.repeat(64) }, file)).toThrow('reports.export.changed-since');
});
