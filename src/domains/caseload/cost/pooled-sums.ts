import { smallestShown } from '../suppression/smallest-shown.ts';
import { type CaseSum, type SectorSums, together } from './cost-sums.ts';
import { fewestCases } from './dominance.ts';

/** The name under which sectors leave an agency that are too small to leave it by themselves. */
export const pooled = 'pooled';

const isFew = ({ cases, people }: CaseSum): boolean => cases > 0 && (people < smallestShown || cases < fewestCases);

const isTooSmall = ({ wages: { documented, probable, claimed } }: SectorSums): boolean =>
  [documented, probable, claimed].some(isFew);

const nothing: CaseSum = { kronor: 0, people: 0, cases: 0, largest: 0, second: 0 };

/** Prices of too few are not given at all: in this sector the reader of the sums does not know them. */
const withoutFewPrices = (sums: SectorSums): SectorSums =>
  isFew(sums.below) ? { ...sums, below: nothing, priced: false, hours: { hours: 0, paid: 0, lawful: 0 } } : sums;

/**
 * The sums of an agency as they leave it. A sum of one case is that case, and of two, a reader who knows one has the other. So sectors
 * of fewer than five people or three cases on any basis leave together as other sectors; where these are still too few
 * together, they stay in the agency.
 */
export function pooledSums(sums: readonly SectorSums[]): readonly SectorSums[] {
  const others = together(pooled, sums.filter(isTooSmall));
  const isNobody = others.wages.claimed.cases === 0;
  return [...sums.filter((one) => !isTooSmall(one)), ...(isNobody || isTooSmall(others) ? [] : [others])].map(
    withoutFewPrices,
  );
}
