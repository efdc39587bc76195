import { z } from 'zod';

const Count = z.int().min(0);

/** A sum, and of how many people and cases it is. */
const MoneySum = z.strictObject({ kronor: Count, people: Count, cases: Count });
export type MoneySum = z.infer<typeof MoneySum>;

/** Null: not shown. Contributions are in no field of their own: they are a fixed share of the pay beside them. */
const SectorCost = z.strictObject({
  sector: z.string(),
  documented: MoneySum.nullable(),
  probable: MoneySum.nullable(),
  claimed: MoneySum.nullable(),
  /** Whether any claim says what an hour was bought for; otherwise what is below is not known. */
  priced: z.boolean(),
  /** How much less than their least lawful cost hours were bought for; paid and lawful are what an hour cost on average. */
  below: MoneySum.extend({ hours: z.number().min(0), paid: z.number().min(0), lawful: z.number().min(0) }).nullable(),
});
export type SectorCost = z.infer<typeof SectorCost>;

/** What it cost, by sector, the largest claims first, and all sectors together. */
export const CostFigures = z.strictObject({ sectors: z.array(SectorCost), all: SectorCost });
export type CostFigures = z.infer<typeof CostFigures>;
