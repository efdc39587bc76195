import { z } from 'zod';
import type { CostRow } from '../../redress/public.ts';

/** The longest text of costs that one letter takes. */
export const mostCostSigns = 40_000;

const Kronor = z.int().min(0).max(1_000_000_000);
const PackedCost = z.strictObject({
  case: z.string().max(8),
  sector: z.string().max(40),
  people: z.int().min(1).max(100_000),
  wages: z.strictObject({ documented: Kronor, probable: Kronor, claimed: Kronor }),
  hours: z.array(z.strictObject({ paid: z.number().min(0), lawful: z.number().min(0), hours: z.number().min(0) })),
});

/** What claims say of what it cost, as it travels: files are numbers of this one contribution. */
export type PackedCost = z.infer<typeof PackedCost>;

/** The claims of a house as they leave it: sums, sector and how many people, and of a file no more than which are one. */
export function packCosts(rows: readonly CostRow[]): string {
  const known = new Map<string, string>();
  const packed = rows.map((row): PackedCost => {
    const number = known.get(row.case) ?? String(known.size + 1);
    known.set(row.case, number);
    return { ...row, case: number, wages: { ...row.wages }, hours: row.hours.map((one) => ({ ...one })) };
  });
  return JSON.stringify(packed);
}

/** What arrived; a house that told nothing of what it cost has told nothing, which is not that it cost nothing. */
export const unpackCosts = (packed: string | undefined): readonly PackedCost[] | null =>
  packed === undefined ? null : z.array(PackedCost).parse(JSON.parse(packed));
