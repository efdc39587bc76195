import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import {
  findings,
  InvestigationStep,
  instances,
  Obstacle,
  Offence,
  outcomes,
  Reason,
  toldIn,
  verdictOutcomes,
} from '../codes.ts';
import { ElementId } from '../elements/schema.ts';
import { several } from '../schema.ts';

export const DecisionLine = z.strictObject({
  party: Uuid,
  offence: Offence,
  outcome: z.enum(outcomes),
  reason: Reason,
});
export type DecisionLine = z.infer<typeof DecisionLine>;

export const DecisionFacts = z.strictObject({
  lines: z.array(DecisionLine).min(1).max(80),
  against: z.enum(['found', 'nothing-found']),
  /** Steps that were not taken; null is no answer. An empty list means that none is left. */
  notTaken: several(InvestigationStep, 12).nullable(),
  /** In which language the injured person is informed how the decision can be reviewed. */
  reviewToldIn: z.enum(toldIn).nullable(),
  obstacles: several(Obstacle, 12),
  /** Whether they are informed only after they have met support. */
  tellAfterSupport: z.boolean().nullable(),
});
export type DecisionFacts = z.infer<typeof DecisionFacts>;

export const VerdictFacts = z.strictObject({
  instance: z.enum(instances),
  on: Day,
  lines: z
    .array(z.strictObject({ party: Uuid, offence: Offence, outcome: z.enum(verdictOutcomes) }))
    .min(1)
    .max(80),
  findings: z.array(z.strictObject({ party: Uuid, element: ElementId, finding: z.enum(findings) })).max(200),
  /** A whole number of the country's money that the court ordered to be paid; null where it is not known. */
  damagesOrdered: z.int().min(0).max(1_000_000_000).nullable(),
  obstacles: several(Obstacle, 12),
});
export type VerdictFacts = z.infer<typeof VerdictFacts>;
