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
/** Contributions on one obstacle. Those of `knowledge/exchange/region.yaml` are invented, two, and for a demo alone. */
export type Region = Omit<z.infer<typeof RegionFile>, 'invented'> & { readonly invented: boolean };

/** The comparison where nothing invented may be: no country has contributed yet, so it has none. */
export const withoutInvented = (region: Region): Region =>
  region.invented ? { ...region, invented: false, contributions: [] } : region;
export type Contributed = z.infer<typeof Stage>;
