import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { text } from '../../kernel/text/text.ts';

/* What every command takes: facts, and own words that are sealed. Paths such as `words.what` are those of the fields. */

/* @__NO_SIDE_EFFECTS__ */
export const several = <T extends z.ZodType>(of: T, max: number) =>
  z
    .array(of)
    .max(max)
    .refine((all) => new Set(all).size === all.length);

/* @__NO_SIDE_EFFECTS__ */
export const optional = (max: number) => text(max).nullable();

/* @__NO_SIDE_EFFECTS__ */
export const said = <F extends z.ZodType, W extends z.ZodRawShape>(of: F, words: W) =>
  z.strictObject({ act: ActEnvelope, facts: of, words: z.strictObject(words) });

/* @__NO_SIDE_EFFECTS__ */
export const factsOnly = <F extends z.ZodType>(of: F) => z.strictObject({ act: ActEnvelope, facts: of });

/** How a unit of another agency is called. */
export const UnitName = z.strictObject({ sv: z.string(), en: z.string() });
