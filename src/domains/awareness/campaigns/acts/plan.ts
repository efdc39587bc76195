import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { CampaignPlan, PlanFacts } from '../campaign-schema.ts';
import { campaignMessages } from '../messages.ts';
import { type Nameable, whatIsWrong } from '../what-is-wrong.ts';

export const PlanInput = CampaignPlan.extend({ act: ActEnvelope });

export const wordsOf = ({ name, aim, ownWords }: Pick<CampaignPlan, 'name' | 'aim' | 'ownWords'>) => ({
  name,
  aim,
  ownWords,
});

export const factsOf = (plan: CampaignPlan): PlanFacts => {
  const { group, obstacle, sector, languages, from, to, texts, budget } = plan;
  return { group, obstacle, sector, languages, from, to, texts, budget };
};

export function planProblem(plan: CampaignPlan, known: Nameable): Problem | null {
  const wrong = whatIsWrong(plan, known);
  return wrong.length > 0 ? new Problem('invalid', campaignMessages.cannotBePlanned, {}, wrong) : null;
}

export const Planned = z.strictObject({ plan: PlanFacts });
export type Planned = z.infer<typeof Planned>;
