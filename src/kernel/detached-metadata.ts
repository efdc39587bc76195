import { z } from 'zod';
import { ActEnvelope } from './act.ts';

/** Why place and device of a picture are taken out: a code, since a person's own words could say again what is taken out. */
export const whyTakenOut = ['endangers', 'asked', 'not-needed', 'by-mistake'] as const;
export const WhyTakenOut = z.enum(whyTakenOut);
export type WhyTakenOut = z.infer<typeof WhyTakenOut>;

export const TakeOut = z.strictObject({ act: ActEnvelope, why: WhyTakenOut });
export type TakeOut = z.infer<typeof TakeOut>;
