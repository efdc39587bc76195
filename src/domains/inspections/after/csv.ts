import type { ReportLine } from './report-line.ts';

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

/**
 * A cell as a program of tables may open it. A text that begins with such a sign would be taken for a formula; behind an
 * apostrophe it is text everywhere.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n|]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const number = (value: number | null): string => (value === null ? '' : String(value));

/** A report as CSV (RFC 4180) in UTF-8. What is not known is an empty cell; zero is `0`. */
export function csvOf(report: string, lines: readonly ReportLine[], use: string): string {
  const rows = lines.map(({ section, code, label, value, state, said, of, counted, definition, source }) =>
    [
      ...[report, section, code, label, value, state, number(said), number(of), number(counted)],
      ...[definition, source, use],
    ]
      .map(cell)
      .join(','),
  );
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
