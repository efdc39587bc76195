import type { CostRow as Row } from '../../redress/public.ts';
import { smallestShown } from '../suppression/suppression.ts';
import type { CostFigures, MoneyTold } from './cost-figures.ts';
import { isDominated } from './dominance.ts';

/** A claim of this house, or of one that gave it to a study. */
type CostRow = Omit<Row, 'sector'> & { readonly sector: string };

type Basis = keyof CostRow['wages'];

/** What one case adds to one sum, of how many people. */
type Part = { readonly case: string; readonly people: number; readonly value: number };

/** The parts of one case as one: it may hold several claims. */
function byCase(parts: readonly Part[]): readonly Part[] {
  const cases = new Map<string, Part>();
  for (const part of parts) {
    if (part.value <= 0) continue;
    const before = cases.get(part.case);
    cases.set(part.case, {
      case: part.case,
      people: (before?.people ?? 0) + part.people,
      value: (before?.value ?? 0) + part.value,
    });
  }
  return [...cases.values()];
}

const sumOf = (parts: readonly Part[], of: 'people' | 'value'): number =>
  parts.reduce((sum, part) => sum + part[of], 0);

/** Five people or more, and no case that makes up nearly all of it. Nothing at all is shown: it is nobody. */
const mayBeTold = (parts: readonly Part[]): boolean =>
  parts.length === 0 || (sumOf(parts, 'people') >= smallestShown && !isDominated(parts.map(({ value }) => value)));

const told = (parts: readonly Part[]): MoneyTold => ({
  kronor: sumOf(parts, 'value'),
  people: sumOf(parts, 'people'),
  cases: parts.length,
});

const bases: readonly Basis[] = ['documented', 'probable', 'claimed'];

/** What the rows of one sector say on a basis; and by how much a basis exceeds a smaller one, which a reader can work out. */
const wagesOf = (rows: readonly CostRow[], basis: Basis, less?: Basis): readonly Part[] =>
  byCase(
    rows.map((row) => ({ case: row.case, people: row.people, value: row.wages[basis] - (less ? row.wages[less] : 0) })),
  );

/** The bases that may be told of these rows: each by itself, and each by what it adds to the last one that is told. */
function toldWages(rows: readonly CostRow[]): ReadonlySet<Basis> {
  const shown = new Set<Basis>();
  let last: Basis | undefined;
  for (const basis of bases) {
    if (!mayBeTold(wagesOf(rows, basis))) continue;
    if (last && !mayBeTold(wagesOf(rows, basis, last))) continue;
    shown.add(basis);
    last = basis;
  }
  return shown;
}

/** How much less than the least lawful cost was paid, in kronor, for all hours of which it is known. */
const belowOf = (rows: readonly CostRow[]): readonly Part[] =>
  byCase(
    rows.map((row) => ({
      case: row.case,
      people: row.people,
      value: row.hours.reduce((sum, { paid, lawful, hours }) => sum + Math.max(0, lawful - paid) * hours, 0),
    })),
  );

function hoursBelow(rows: readonly CostRow[]): CostFigures['all']['below'] {
  const parts = belowOf(rows);
  if (!mayBeTold(parts)) return null;
  const known = rows.flatMap((row) => row.hours).filter(({ paid, lawful }) => paid < lawful);
  const hours = known.reduce((sum, one) => sum + one.hours, 0);
  const mean = (of: 'paid' | 'lawful'): number =>
    hours === 0 ? 0 : Math.round((known.reduce((sum, one) => sum + one[of] * one.hours, 0) / hours) * 100) / 100;
  return {
    ...told(parts),
    kronor: Math.round(sumOf(parts, 'value')),
    hours,
    paid: mean('paid'),
    lawful: mean('lawful'),
  };
}

function figuresOf(sector: string, rows: readonly CostRow[], isTold: (basis: Basis) => boolean): CostFigures['all'] {
  const wages = (basis: Basis): MoneyTold | null => (isTold(basis) ? told(wagesOf(rows, basis)) : null);
  return {
    sector,
    documented: wages('documented'),
    probable: wages('probable'),
    claimed: wages('claimed'),
    below: hoursBelow(rows),
  };
}

/**
 * What unpaid work cost, by sector: pay that was not paid on each basis, and by how much less than its least lawful cost an
 * hour was bought. Below five people, or where one case makes up more than 85 per cent, a sum is not shown; nor is one of
 * which the rest, taken from what is shown of all sectors, would be such a sum. Kinds that overlap are never added: a larger
 * basis holds the smaller one, and a price below the least cost holds pay and contributions that nobody paid.
 */
export function costBySector(rows: readonly CostRow[]): CostFigures {
  const sectors = new Map<string, CostRow[]>();
  for (const row of rows) sectors.set(row.sector, [...(sectors.get(row.sector) ?? []), row]);
  const bySector = [...sectors].map(([sector, of]) => ({ sector, of, wages: toldWages(of) }));
  const inAll = toldWages(rows);
  // What is shown of all less what is shown of each is what the hidden ones are together.
  const rest = (isShown: (one: (typeof bySector)[number]) => boolean): readonly CostRow[] =>
    bySector.filter((one) => !isShown(one)).flatMap(({ of }) => of);
  const all = figuresOf(
    'all',
    rows,
    (basis) =>
      inAll.has(basis) &&
      mayBeTold(
        wagesOf(
          rest(({ wages }) => wages.has(basis)),
          basis,
        ),
      ),
  );
  const isRestTold = mayBeTold(belowOf(rest(({ of }) => hoursBelow(of) !== null)));
  return {
    sectors: bySector
      .map(({ sector, of, wages }) => figuresOf(sector, of, (basis) => wages.has(basis)))
      .toSorted((a, b) => (b.claimed?.kronor ?? -1) - (a.claimed?.kronor ?? -1) || (a.sector < b.sector ? -1 : 1)),
    all: { ...all, below: isRestTold ? all.below : null },
  };
}
