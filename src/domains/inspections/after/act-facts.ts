import { z } from 'zod';
import { Day } from '../../../kernel/dates.ts';
import { Uuid } from '../../../kernel/id.ts';
import { DecisionKind, decisionOutcomes, InterpreterUsed, Numbers } from '../after-schema.ts';

/* What each act holds besides who, when and where. Notes and registry numbers lie sealed beside. */

/** `decision` is the one that is said again; null: this act says a further one, which is called by its id. */
export const DecideFacts = z.strictObject({
  decision: Uuid.nullable(),
  kind: DecisionKind,
  basis: z.string().nullable(),
  on: Day.nullable(),
});
export type DecideFacts = z.infer<typeof DecideFacts>;

/** `said` is the outcome that is said again; null: this act says a further one, which is called by its id. */
export const OutcomeFacts = z.strictObject({
  decision: Uuid,
  said: Uuid.nullable(),
  outcome: z.enum(decisionOutcomes),
  on: Day.nullable(),
});
export type OutcomeFacts = z.infer<typeof OutcomeFacts>;

export const CountFacts = z.strictObject({ numbers: Numbers, interpreter: InterpreterUsed });
export type CountFacts = z.infer<typeof CountFacts>;
