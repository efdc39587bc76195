import type { NumberOrUnknown } from '../values.ts';
import type { WorkRow } from './count-measure.ts';

/** What was entered for a cell of a period, and whether it was ever another value. */
export type EnteredCell = { readonly value: NumberOrUnknown | null; readonly wasChanged: boolean };
/** By measure, key and period. */
export type EnteredAt = (measure: string, key: string, period: string) => EnteredCell | undefined;

/** What reports are filled from: the rows of the work of an agency, and what was entered. */
export type FillingFrom = { readonly rows: readonly WorkRow[]; readonly entered: EnteredAt };
