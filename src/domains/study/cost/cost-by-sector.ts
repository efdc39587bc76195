import { smallestShown } from '../suppression/smallest-shown.ts';
import type { CostFigures, MoneyTold, SectorCost } from './cost-figures.ts';
import { addedUp, type CaseSum, type Measure, measures, type SectorSums } from './cost-sums.ts';
import { isDominated } from './dominance.ts';

const bases = ['documented', 'probable', 'claimed'] as const;
type Basis = (typeof bases)[number];

/** Five people or more, and no case that makes up nearly all of it. Nothing at all is shown: it is nobody. */
const mayBeTold = (sum: CaseSum): boolean => sum.cases === 0 || (sum.people >= smallestShown && !isDominated(sum));

const told = ({ kronor, people, cases }: CaseSum): MoneyTold => ({ kronor, people, cases });

/** What several houses, or several sectors, say together. */
function together(sector: string, sums: readonly SectorSums[]): SectorSums {
  return {
    sector,
    wages: Object.fromEntries(
      measures.map((measure) => [measure, addedUp(sums.map(({ wages }) => wages[measure]))]),
    ) as SectorSums['wages'],
    below: addedUp(sums.map(({ below }) => below)),
    priced: sums.some(({ priced }) => priced),
    hours: {
      hours: sums.reduce((all, { hours }) => all + hours.hours, 0),
      paid: sums.reduce((all, { hours }) => all + hours.paid, 0),
      lawful: sums.reduce((all, { hours }) => all + hours.lawful, 0),
    },
  };
}

/** The bases that may be told: each by itself, and by what it adds to each smaller one that is told. */
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
  const wages = (basis: Basis): MoneyTold | null => (isTold(basis) ? told(sums.wages[basis]) : null);
  return {
    sector: sums.sector,
    documented: wages('documented'),
    probable: wages('probable'),
    claimed: wages('claimed'),
    priced: sums.priced,
    below: belowOf(sums),
  };
}

/**
 * What unpaid work cost, by sector: pay that was not paid on each basis, and by how much less than its least lawful cost an
 * hour was bought. Below five people, or where one case makes up more than 85 per cent, a sum is not shown; nor is one of
 * which the rest, taken from what is shown of all sectors, would be such a sum. Kinds that overlap are never added: a larger
 * basis holds the smaller one, and a price below the least cost holds pay and contributions that nobody paid. One sector may
 * be told by several houses.
 */
export function costBySector(given: readonly SectorSums[]): CostFigures {
  const sectors = [...new Set(given.map(({ sector }) => sector))].map((sector) => {
    const sums = together(
      sector,
      given.filter((one) => one.sector === sector),
    );
    return { sums, bases: toldBases(sums) };
  });
  const all = together('all', given);
  const inAll = toldBases(all);
  // What is shown of all less what is shown of each is what the hidden ones are together, on a basis and between two.
  const isRestTold = (basis: Basis): boolean => {
    const hidden = together(
      'rest',
      sectors.filter((one) => !one.bases.has(basis)).map(({ sums }) => sums),
    );
    return mayBeTold(hidden.wages[basis]);
  };
  const hiddenBelow = addedUp(sectors.filter(({ sums }) => belowOf(sums) === null).map(({ sums }) => sums.below));
  const whole = figuresOf(all, (basis) => inAll.has(basis) && isRestTold(basis));
  return {
    sectors: sectors
      .map(({ sums, bases: shown }) => figuresOf(sums, (basis) => shown.has(basis)))
      .toSorted((a, b) => (b.claimed?.kronor ?? -1) - (a.claimed?.kronor ?? -1) || (a.sector < b.sector ? -1 : 1)),
    all: { ...whole, below: mayBeTold(hiddenBelow) ? whole.below : null },
  };
}
