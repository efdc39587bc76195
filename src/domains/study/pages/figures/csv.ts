import { PublishedFigure } from '../../figures/published-figure.ts';

const columns = Object.keys(PublishedFigure.shape) as (keyof PublishedFigure)[];

function cellText(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as they stand in the folder: same columns, same codes, numbers with a full stop. A missing value is an empty cell. */
export function csvOf(rows: readonly PublishedFigure[]): string {
  const lines = rows.map((row) => columns.map((column) => cellText(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
