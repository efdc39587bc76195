import { canonical } from '../../../kernel/text/canonical.ts';
import type { Carried, ChartLine } from './graph.ts';

/** What a standard gets in a place of ours, so that a line comes back as it was: each field that the standard reads in another way. */
export function fieldsNotHeld(line: ChartLine, readBack: ChartLine | null): Carried | null {
  const back: Carried = { ...readBack };
  const fields = new Set([...Object.keys(line), ...Object.keys(back)]);
  const held = { ...line } as Carried;
  const kept = [...fields].filter((field) => canonical(held[field] ?? null) !== canonical(back[field] ?? null)).sort();
  return kept.length === 0 ? null : Object.fromEntries(kept.map((field) => [field, held[field] ?? null]));
}

/** A line with the fields that were kept for it; a field that was kept as nothing is not there. */
export const withFields = (line: ChartLine, kept: Carried): Carried =>
  Object.fromEntries(Object.entries({ ...line, ...kept }).filter(([, value]) => value !== null));

/** `carried` with what one standard says, or nothing when it says nothing. */
export const carriedBy = (standard: 'ftm' | 'bods', said: Carried): { carried?: Carried } =>
  Object.keys(said).length === 0 ? {} : { carried: { [standard]: said } };

/** What was carried along from one standard. */
export function carriedOf({ carried }: ChartLine, standard: 'ftm' | 'bods'): Carried {
  const said = carried?.[standard];
  return said !== null && typeof said === 'object' ? (said as Carried) : {};
}
