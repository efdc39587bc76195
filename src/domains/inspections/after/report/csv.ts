import { csvText } from '../../../../kernel/text/csv.ts';
import type { ReportLine } from './line.ts';

const columns = [
  'report',
  'section',
  'code',
  'label',
  'value',
  'state',
  'said_in_inspections',
  'inspections',
  'counted_from_acts',
  'definition',
  'source',
  'use',
] as const;

/** A report as CSV (RFC 4180) in UTF-8. What is not known is an empty cell; zero is `0`. */
export function csvOf(report: string, lines: readonly ReportLine[], use: string): string {
  const rows = lines.map(({ section, code, label, value, state, said, of, counted, definition, source }) => [
    ...[report, section, code, label, value, state, said, of, counted, definition, source, use],
  ]);
  return csvText([columns, ...rows]);
}
