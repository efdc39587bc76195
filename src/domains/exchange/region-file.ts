import { z } from 'zod';

const Both = z.strictObject({ sv: z.string(), en: z.string() });
const Day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const Stage = z.strictObject({
  stage: z.string(),
  reached: z.int().min(0).nullable(),
  obstacle: z.int().min(0).nullable(),
});
export const RegionFile = z.strictObject({
  invented: z.literal(true),
  obstacle: z.string().regex(/^OB-[A-G]\d{2}$/),
  period: z.strictObject({ from: Day, to: Day }),
  contributions: z
    .array(z.strictObject({ country: z.string().length(2), from: Both, stages: z.array(Stage).min(1) }))
    .length(2),
});
/** Two invented contributions on one obstacle, from `knowledge/exchange/region.yaml`. */
export type Region = z.infer<typeof RegionFile>;
export type Contributed = z.infer<typeof Stage>;
