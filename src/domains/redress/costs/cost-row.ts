import type { Claim } from '../claim.ts';
import { type Range, totalOf } from '../sums.ts';
import { lawfulHour } from './what-it-cost.ts';

/** What a customer paid for an hour, the least that it costs lawfully, and for how many hours. */
export type PaidHour = { readonly paid: number; readonly lawful: number; readonly hours: number };

/** What one claim shows of the cost: sums and numbers, and no name. */
export type CostRow = {
  /** The case to which the claim belongs, or the claim itself: two claims of one case are about one employer. */
  readonly case: string;
  readonly sector: Claim['sector'];
  readonly people: number;
  /** Pay before tax that was not paid, on each basis; a larger basis includes the smaller one. */
  readonly wages: Range;
  readonly hours: readonly PaidHour[];
};

/** Kinds of lines that are pay for work. Cash given back, rent, fees and damages are other money and never in it. */
const pay: ReadonlySet<string> = new Set(['overtime', 'unpaid-wage', 'holiday-pay']);

/** A price is compared only where what an hour must cost is known of the country. */
function pricedHour(price: Claim['payers'][number]['price'], country: string): readonly PaidHour[] {
  const lawful = price && lawfulHour(price.wage, country);
  return price && lawful !== null ? [{ paid: price.paid, lawful, hours: price.hours }] : [];
}

export function costRowOf(id: string, claim: Claim): CostRow {
  const wages = claim.lines.filter(({ kind, nature }) => pay.has(kind) && nature === 'gross');
  return {
    case: claim.caseId ?? id,
    sector: claim.sector,
    people: claim.people,
    wages: totalOf(wages.map(({ range }) => range)),
    hours: claim.payers.flatMap(({ price }) => pricedHour(price, claim.country)),
  };
}
