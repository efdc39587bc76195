import { csvText } from '../../../../kernel/text/csv.ts';
import { PublishedFigure } from '../../figures/published-figure.ts';

const columns = Object.keys(PublishedFigure.shape) as (keyof PublishedFigure)[];

/** Rows as they are in the folder: same columns, same codes, numbers with a full stop. A missing value is an empty cell. */
export function csvOf(rows: readonly PublishedFigure[]): string {
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}
