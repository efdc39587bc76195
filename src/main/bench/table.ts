import type { BenchRow } from './row.ts';

const milliseconds = (value: number | null): string =>
  value === null ? '' : value < 0.1 ? value.toFixed(4) : value < 100 ? value.toFixed(2) : value.toFixed(0);
const whole = (value: number | null): string =>
  value === null ? '' : Math.round(value).toLocaleString('en').replaceAll(',', ' ');

/** In the unit of the figure beside it, so that the two can be compared. */
const budget = ({ budget: most, value, unit, bytes }: BenchRow): string => {
  if (most === null) return '';
  if (value !== null) return `${whole(most)} ${unit ?? ''}`.trim();
  return bytes === null ? `${whole(most)} ms` : `${whole(most / 1000)} kB`;
};

const columns: readonly (readonly [head: string, cell: (row: BenchRow) => string])[] = [
  ['database', ({ database }) => database ?? ''],
  ['at once', ({ clients }) => whole(clients)],
  ['n', ({ n }) => whole(n)],
  ['p50 ms', ({ p50Ms }) => milliseconds(p50Ms)],
  ['p95 ms', ({ p95Ms }) => milliseconds(p95Ms)],
  ['p99 ms', ({ p99Ms }) => milliseconds(p99Ms)],
  ['a second', ({ perSecond }) => whole(perSecond)],
  ['kB', ({ bytes }) => (bytes === null ? '' : whole(bytes / 1000))],
  ['how many', ({ value, unit }) => (value === null ? '' : `${whole(value)} ${unit ?? ''}`.trim())],
  ['at most', budget],
];

/** The rows of one section as text: what was measured, its figures in columns, and in words what they hold. */
export function tableOf(section: string, rows: readonly BenchRow[]): string {
  const used = columns.filter(([, cell]) => rows.some((row) => cell(row) !== ''));
  const lines = [
    [section, ...used.map(([head]) => head), ''],
    ...rows.map((row) => [row.name, ...used.map(([, cell]) => cell(row)), row.note ?? '']),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 || at === line.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
