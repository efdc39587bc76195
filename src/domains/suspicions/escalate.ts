import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/dates.ts';
import { escalateAct } from './acts.ts';
import { passedSteps } from './clock/escalation.ts';
import type { Suspicion } from './fold.ts';

export type Escalated = { readonly step: number; readonly at: Instant; readonly draft: ActDraft };

/**
 * The steps of the line that the clock has passed while nobody took a suspicion, each with the moment at which it was due.
 * Nothing for one that somebody owns. `newId` gives an id for each.
 */
export function escalate(
  found: { readonly id: string; readonly at: RealmKey; readonly suspicion: Suspicion },
  now: Date,
  newId: () => string,
): Escalated[] {
  const { suspicion } = found;
  if (suspicion.answerDue === null || suspicion.nextStepAt === null) return [];
  const of = { answerDue: suspicion.answerDue, acute: suspicion.acute };
  return passedSteps(of, suspicion.stepsUp, now).map(({ step, at }) => ({
    step,
    at,
    draft: escalateAct.draft({
      at: found.at,
      id: newId(),
      stream: found.id,
      facts: { step },
      basedOn: suspicion.heads,
    }),
  }));
}
