import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { factsOnly } from '../../schema.ts';

const Facts = z.strictObject({ decisionDue: Day });
type Facts = z.infer<typeof Facts>;

const PlanDecision = factsOnly(Facts);
type PlanDecision = z.infer<typeof PlanDecision>;

export const planDecision: ActDef<'investigation.plan-decision', Facts, never> = defineAct({
  ...ofFile,
  type: 'investigation.plan-decision',
  nature: 'record',
  facts: Facts,
  icon: 'hourglass',
  sentence: () => ({ message: actMessages.dueSet }),
});

/** By when the decision whether to charge is to be made. */
export const toPlanDecision: Doing<PlanDecision, StoredFile, StoredFile & { readonly today: string }> = {
  act: planDecision,
  input: PlanDecision,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { today }) =>
    facts.decisionDue < today ? wrongAt('facts.decisionDue', fileMessages.dueInPast) : null,
  acts: (input, stored) => [inFile(planDecision, stored, input)],
};
