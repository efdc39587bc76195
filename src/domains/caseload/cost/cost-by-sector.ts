import { smallestShown } from '../suppression/smallest-shown.ts';
import type { CostFigures, MoneySum, SectorCost } from './cost-figures.ts';
import { addedUp, type CaseSum, type Measure, type SectorSums, together } from './cost-sums.ts';
import { fewestCases, isDominated } from './dominance.ts';

const bases = ['documented', 'probable', 'claimed'] as const;
type Basis = (typeof bases)[number];

/** Of people and cases enough, and not nearly all of it one case or two. Nothing at all is shown: zero is no one. */
const mayBeTold = (sum: CaseSum): boolean =>
  sum.cases === 0 || (sum.people >= smallestShown && sum.cases >= fewestCases && !isDominated(sum));

const told = ({ kronor, people, cases }: CaseSum): MoneySum => ({ kronor, people, cases });

/** The bases that may be shown: each by itself, and by what it adds to each smaller one that is shown. */
function toldBases({ wages }: SectorSums): ReadonlySet<Basis> {
  const shown = new Set<Basis>();
  for (const basis of bases) {
    const more = [...shown].map((less) => wages[`${basis}-${less}` as Measure]);
    if (mayBeTold(wages[basis]) && more.every(mayBeTold)) shown.add(basis);
  }
  return shown;
}

const toOre = (kronor: number): number => Math.round(kronor * 100) / 100;

function belowOf({ below, hours: { hours, paid, lawful } }: SectorSums): SectorCost['below'] {
  if (!mayBeTold(below)) return null;
  const anHour = (kronor: number): number => (hours === 0 ? 0 : toOre(kronor / hours));
  return { ...told(below), hours, paid: anHour(paid), lawful: anHour(lawful) };
}

function figuresOf(sums: SectorSums, isTold: (basis: Basis) => boolean): SectorCost {
  const wages = (basis: Basis): MoneySum | null => (isTold(basis) ? told(sums.wages[basis]) : null);
  return {
    sector: sums.sector,
    documented: wages('documented'),
    probable: wages('probable'),
    claimed: wages('claimed'),
    priced: sums.priced,
    below: belowOf(sums),
  };
}

type Sector = { readonly sums: SectorSums; readonly bases: ReadonlySet<Basis> };

const between = ({ sums }: Sector, more: Basis, less: Basis): CaseSum => sums.wages[`${more}-${less}` as Measure];
const below = (basis: Basis): readonly Basis[] => bases.slice(0, bases.indexOf(basis));
const above = (basis: Basis): readonly Basis[] => bases.slice(bases.indexOf(basis) + 1);

/** By how much a hidden sum exceeds the largest smaller one that is shown of its sector: of a sector without one, the sum. */
function overTold(one: Sector, basis: Basis): CaseSum {
  const less = below(basis).findLast((other) => one.bases.has(other));
  return less ? between(one, basis, less) : one.sums.wages[basis];
}

/** How much a hidden sum lacks of the smallest larger one that is shown of its sector. */
function underTold(one: Sector, basis: Basis): CaseSum | null {
  const more = above(basis).find((other) => one.bases.has(other));
  return more ? between(one, more, basis) : null;
}

/** What a reader of two bases of all sectors cannot take off the difference between them, of one sector: null where it is shown. */
function notTaken(one: Sector, more: Basis, less: Basis): CaseSum | null {
  const [hasMore, hasLess] = [one.bases.has(more), one.bases.has(less)];
  if (hasMore && hasLess) return null;
  if (hasLess) return overTold(one, more);
  return hasMore ? underTold(one, less) : between(one, more, less);
}

/**
 * The bases that may be shown of all sectors together. A reader takes what is shown of each sector off them. What is
 * left of one basis, what is left of it over and under what is shown of the hidden sectors on other bases, and what is
 * left between two bases must each be a sum that may be shown. Any other sum that can be worked out is one of these and
 * shown ones together, and sums that may be shown are together one that may be.
 */
function toldOfAll(sectors: readonly Sector[], inAll: ReadonlySet<Basis>): ReadonlySet<Basis> {
  const shown = new Set<Basis>();
  for (const basis of bases) {
    if (!inAll.has(basis)) continue;
    const hidden = sectors.filter((one) => !one.bases.has(basis));
    const lacking = hidden.map((one) => underTold(one, basis));
    const rests = [
      hidden.map((one) => overTold(one, basis)),
      lacking.some((one) => one === null) ? [] : lacking,
      ...[...shown].map((less) => sectors.map((one) => notTaken(one, basis, less))),
    ];
    if (rests.every((rest) => mayBeTold(addedUp(rest.filter((one) => one !== null))))) shown.add(basis);
  }
  return shown;
}

/**
 * What unpaid work cost, by sector: pay that was not paid on each basis, and by how much less than its least lawful cost an
 * hour was bought. A sum is not shown below five people or three cases, or where its largest cases make up too much of it
 * (`dominance.ts`); nor is one from which, with what else is shown of sectors and bases, such a sum could be worked out. Kinds
 * that overlap are never added: a larger basis holds the smaller one, and a price below the least cost holds pay and
 * contributions that were not paid. One sector may be reported by several agencies.
 */
export function costBySector(given: readonly SectorSums[]): CostFigures {
  const sectors = [...new Set(given.map(({ sector }) => sector))].map((sector): Sector => {
    const sums = together(
      sector,
      given.filter((one) => one.sector === sector),
    );
    return { sums, bases: toldBases(sums) };
  });
  const all = together('all', given);
  const ofAll = toldOfAll(sectors, toldBases(all));
  const hiddenBelow = addedUp(sectors.filter(({ sums }) => belowOf(sums) === null).map(({ sums }) => sums.below));
  const whole = figuresOf(all, (basis) => ofAll.has(basis));
  return {
    sectors: sectors
      .map(({ sums, bases: shown }) => figuresOf(sums, (basis) => shown.has(basis)))
      .toSorted((a, b) => (b.claimed?.kronor ?? -1) - (a.claimed?.kronor ?? -1) || (a.sector < b.sector ? -1 : 1)),
    all: { ...whole, below: mayBeTold(hiddenBelow) ? whole.below : null },
  };
}
