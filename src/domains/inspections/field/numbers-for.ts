import type { Knowledge } from '../../knowledge/public.ts';

type DutyNumber = Knowledge['duty-numbers']['entries'][number];

/**
 * Whom an officer at a place can call that day, besides 112: the numbers of its county first, then those of the whole country. Where the
 * county is not known, only the latter: a number of another county would send help to the wrong place.
 */
export function numbersFor(
  known: readonly DutyNumber[],
  { country, county, on }: { readonly country: string; readonly county: string | null; readonly on: string },
): readonly DutyNumber[] {
  const holds = ({ valid_from, valid_to }: DutyNumber): boolean =>
    (valid_from === null || valid_from <= on) && (valid_to === null || on <= valid_to);
  const there = known.filter((one) => one.country === country && holds(one));
  return [
    ...there.filter((one) => county !== null && one.county === county),
    ...there.filter((one) => one.county === null),
  ];
}
