import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { Code } from '../schema.ts';
import { gateableKinds } from './catalogue.ts';

/** The course in both languages as it was called when the agency decided: a refusal names it without reading any file. */
const Title = z.strictObject({ sv: z.string(), en: z.string() });

export const GateKind = z.enum(gateableKinds as [string, ...string[]]);

export const GateFacts = z.strictObject({ kind: z.string(), course: Code, title: Title, from: Day });
export type GateFacts = z.infer<typeof GateFacts>;

/** What was done without the certificate: of which kind. `of`: the act itself, where it is known. */
export const ExceptionFacts = z.strictObject({ kind: z.string() });
export const PassedFacts = z.strictObject({ kind: z.string(), of: Uuid });

/** What a manager says of an exception: it was right, it was talked through, or it should not have been. */
export const reviewOutcomes = ['right', 'talked', 'wrong'] as const;
export const ReviewFacts = z.strictObject({ outcome: z.enum(reviewOutcomes) });
