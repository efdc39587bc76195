import { z } from 'zod';
import type { ActDraft } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { Calendar } from '../../../kernel/time/calendar.ts';
import type { Instant } from '../../../kernel/time/dates.ts';
import { passedSteps } from '../clock/escalation.ts';
import { suspicionMessages } from '../messages.ts';
import type { Suspicion } from '../suspicion.ts';

/** The clock passed a step of the line: the first is the unit's manager, the second the level above. */
const Facts = z.strictObject({ step: z.int().min(1).max(2) });
type Facts = z.infer<typeof Facts>;

export const escalateSuspicion: ActDef<'suspicion.escalate', Facts, never> = defineAct({
  type: 'suspicion.escalate',
  stream: 'suspicion',
  nature: 'record',
  facts: Facts,
  icon: 'stairs',
  sentence: ({ step }) => ({
    message: step === 1 ? suspicionMessages.escalatedToManager : suspicionMessages.escalatedAbove,
  }),
  retainRule: 'suspicion',
});

type Escalated = { readonly step: number; readonly at: Instant; readonly draft: ActDraft };

/**
 * The steps of the line that the clock has passed while a suspicion was not acknowledged, each with the moment at which it was due. Nothing
 * for one with a responsible person. `newId` gives an id for each.
 */
export function escalate(
  found: Here<Suspicion>,
  { now, calendar, newId }: { readonly now: Date; readonly calendar: Calendar; readonly newId: () => string },
): Escalated[] {
  const { answerDue, nextStepAt, acute, stepsUp, heads } = found.state;
  if (answerDue === null || nextStepAt === null) return [];
  return passedSteps({ answerDue, acute }, stepsUp, now, calendar).map(({ step, at }) => ({
    step,
    at,
    draft: escalateSuspicion.draft({ at: found.at, id: newId(), stream: found.id, facts: { step }, basedOn: heads }),
  }));
}
