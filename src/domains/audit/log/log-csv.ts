import { csvText } from '../../../kernel/text/csv.ts';
import type { LogLine } from './schema.ts';

/** Entries as a table for a spreadsheet: times as ISO 8601 writes them, one entry a line. */
export const logAsCsv = (
  lines: readonly LogLine[],
  columns: readonly string[],
  capacityName: (capacity: NonNullable<LogLine['capacity']>) => string,
): string =>
  csvText(
    [
      columns,
      ...lines.map((line) => [
        line.entry,
        line.at,
        line.who,
        line.capacity && capacityName(line.capacity),
        line.unit,
        line.did,
        line.code,
        line.refused,
        line.about.join('; '),
        line.isSealed ? 1 : 0,
      ]),
    ],
    { mark: true },
  );
