import { z } from 'zod';
import type { CostRow } from '../../redress/public.ts';

const Count = z.int().min(0).max(1_000_000_000_000);

/**
 * A sum over cases as far as it must be known to judge whether it may be shown: of how many people and cases, and the two
 * largest. A letter sent before the second was part of it has at most what its largest leaves.
 */
export const CaseSum = z
  .strictObject({ kronor: Count, people: Count, cases: Count, largest: Count, second: Count.optional() })
  .transform(({ second, ...sum }) => ({
    ...sum,
    second: second ?? Math.max(0, Math.min(sum.largest, sum.kronor - sum.largest)),
  }));
export type CaseSum = z.infer<typeof CaseSum>;

/** The bases, and by how much each exceeds a smaller one: what a reader of two bases works out. */
export const measures = [
  'documented',
  'probable',
  'claimed',
  'probable-documented',
  'claimed-documented',
  'claimed-probable',
] as const;
export type Measure = (typeof measures)[number];

const Hours = z.number().min(0).max(1_000_000_000_000);

/** What the claims of one agency say of one sector, or of several together. */
export const SectorSums = z.strictObject({
  sector: z.string().max(40),
  wages: z.strictObject(
    Object.fromEntries(measures.map((measure) => [measure, CaseSum])) as Record<Measure, typeof CaseSum>,
  ),
  below: CaseSum,
  /** Whether any claim says what a customer paid for an hour. Where none does, it is not known: not that nothing was paid too little. */
  priced: z.boolean(),
  /** Hours that were bought below their least lawful cost, and what they cost and would have cost in all. */
  hours: z.strictObject({ hours: Hours, paid: Hours, lawful: Hours }),
});
export type SectorSums = z.infer<typeof SectorSums>;

type CostedPeople = { readonly case: string; readonly people: number; readonly value: number };

/** Several claims of one file are one case: they are about one employer. */
function sumOf(parts: readonly CostedPeople[]): CaseSum {
  const cases = new Map<string, number>();
  let people = 0;
  for (const part of parts) {
    if (part.value <= 0) continue;
    people += part.people;
    cases.set(part.case, (cases.get(part.case) ?? 0) + part.value);
  }
  const values = [...cases.values()].toSorted((a, b) => b - a);
  return {
    kronor: Math.round(values.reduce((sum, value) => sum + value, 0)),
    people,
    cases: values.length,
    largest: Math.round(values[0] ?? 0),
    second: Math.round(values[1] ?? 0),
  };
}

/** Sums that were made apart, together. A file whose claims are in two sectors is a case in each. */
export function addedUp(sums: readonly CaseSum[]): CaseSum {
  const [largest = 0, second = 0] = sums.flatMap((one) => [one.largest, one.second]).toSorted((a, b) => b - a);
  return {
    kronor: sums.reduce((sum, one) => sum + one.kronor, 0),
    people: sums.reduce((sum, one) => sum + one.people, 0),
    cases: sums.reduce((sum, one) => sum + one.cases, 0),
    largest,
    second,
  };
}

/** What several agencies, or several sectors, say together. */
export function together(sector: string, sums: readonly SectorSums[]): SectorSums {
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

function kronorOf({ wages }: CostRow, measure: Measure): number {
  const [more, less] = measure.split('-') as [keyof CostRow['wages'], keyof CostRow['wages'] | undefined];
  return wages[more] - (less ? wages[less] : 0);
}

/** What claims say of what it cost, as sums by sector. */
export function costSums(rows: readonly CostRow[]): SectorSums[] {
  const sectors = new Map<string, CostRow[]>();
  for (const row of rows) sectors.set(row.sector, [...(sectors.get(row.sector) ?? []), row]);
  return [...sectors].map(([sector, of]) => {
    const sum = (value: (row: CostRow) => number): CaseSum =>
      sumOf(of.map((row) => ({ case: row.case, people: row.people, value: value(row) })));
    const below = of.flatMap((row) => row.hours).filter(({ paid, lawful }) => paid < lawful);
    return {
      sector,
      priced: of.some((row) => row.hours.length > 0),
      wages: Object.fromEntries(
        measures.map((measure) => [measure, sum((row) => kronorOf(row, measure))]),
      ) as SectorSums['wages'],
      below: sum((row) =>
        row.hours.reduce((all, { paid, lawful, hours }) => all + Math.max(0, lawful - paid) * hours, 0),
      ),
      hours: {
        hours: below.reduce((all, { hours }) => all + hours, 0),
        paid: below.reduce((all, { paid, hours }) => all + paid * hours, 0),
        lawful: below.reduce((all, { lawful, hours }) => all + lawful * hours, 0),
      },
    };
  });
}

/**
 * What an agency reported of what it cost, from the text of its letter; null where it reported nothing, which is not
 * that it cost nothing.
 */
export const readCosts = (text: string | undefined): readonly SectorSums[] | null =>
  text === undefined ? null : z.array(SectorSums).max(50).parse(JSON.parse(text));
