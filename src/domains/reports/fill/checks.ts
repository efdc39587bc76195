import { isNumber } from '../values.ts';
import type { Chosen, Sum } from './chosen.ts';

/** What does not fit in a report. It names cells and no number: a number might be one that is hidden. */
export type Check = {
  readonly kind: CheckKind;
  readonly measure: string;
  readonly key: string;
  readonly by: string | null;
};

export const checkKinds = [
  'parts-exceed-total',
  'parts-below-total',
  'sums-differ',
  'zero-with-unknown-parts',
  'entered-differs-from-counted',
  'last-year-changed',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Holds the cells of a measure against each other. */
export function checksOf(
  measure: string,
  chosen: ReadonlyMap<string, Chosen>,
  sums: readonly Sum[],
  changedBefore: (key: string) => boolean,
): readonly Check[] {
  const checks: Check[] = [];
  const summed = new Map<string, number>();
  for (const { whole, by, parts } of sums) {
    const one = chosen.get(whole);
    const known = parts.map((part) => chosen.get(part)?.stands).filter(isNumber);
    const isWhole = known.length === parts.length;
    const sum = known.reduce((total, part) => total + part.number, 0);
    const at = { measure, key: whole, by };
    if (isWhole && one?.origin === 'summed') {
      const before = summed.get(whole);
      if (before !== undefined && before !== sum) checks.push({ ...at, kind: 'sums-differ' });
      summed.set(whole, sum);
      continue;
    }
    if (!one || !isNumber(one.stands)) continue;
    const { number } = one.stands;
    if (sum > number) checks.push({ ...at, kind: 'parts-exceed-total' });
    if (isWhole && sum < number) checks.push({ ...at, kind: 'parts-below-total' });
    // If the whole is zero, each part is zero: a part that is unknown beside it was forgotten.
    const wasSaid = parts.some((part) => chosen.get(part)?.entered !== null);
    if (number === 0 && !isWhole && wasSaid) checks.push({ ...at, kind: 'zero-with-unknown-parts' });
  }
  for (const [key, { entered, counted }] of chosen) {
    const differ = isNumber(entered) && isNumber(counted) && entered.number !== counted.number;
    if (differ) checks.push({ measure, key, by: null, kind: 'entered-differs-from-counted' });
    if (changedBefore(key)) checks.push({ measure, key, by: null, kind: 'last-year-changed' });
  }
  return checks;
}
