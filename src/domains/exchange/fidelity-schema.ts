import { z } from 'zod';
import { beyonds, type Fidelity, fates, type How, hows, standards } from '../caseload/public.ts';

/** Null: so few values that the number is not shown. */
const Told = z.int().min(0).nullable();
const line = <Name extends z.ZodType<string>>(name: Name) =>
  z.strictObject({
    name,
    fate: z.enum(fates),
    how: z.enum(Object.keys(hows) as [How, ...How[]]).nullable(),
    values: z.strictObject({ kept: Told, approximated: Told, lost: Told }),
  });

/** A report of fidelity as it goes out of an agency. */
export const FidelityShown = z.strictObject({
  standard: z.enum(standards),
  direction: z.enum(['in', 'out']),
  rows: z.int().min(0),
  fields: z.array(line(z.string())).readonly(),
  beyond: z.array(line(z.enum(beyonds))).readonly(),
}) satisfies z.ZodType<Fidelity<number | null>>;
