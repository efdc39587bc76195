import { keysOf } from '../cell-key.ts';
import type { Definitions, Report } from '../definitions.ts';

/** The reports that have this cell. */
export const askingFor = (measure: string, key: string, definitions: Definitions): readonly Report[] =>
  definitions.reports.filter(({ tables }) =>
    tables.some((table) => table.measure === measure && keysOf(table, definitions).includes(key)),
  );
