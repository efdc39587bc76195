import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign, whileOpen } from '../campaign.ts';
import { campaignMessages } from '../messages.ts';
import type { Nameable } from '../what-is-wrong.ts';
import { factsOf, PlanInput, Planned, planProblem, wordsOf } from './plan.ts';

const ChangeCampaign = PlanInput.strict();
type ChangeCampaign = z.infer<typeof ChangeCampaign>;

export const changeCampaign: ActDef<'campaign.change', Planned, 'name' | 'aim' | 'ownWords'> = defineAct({
  type: 'campaign.change',
  stream: 'campaign',
  words: ['name', 'aim', 'ownWords'],
  nature: 'decision',
  facts: Planned,
  icon: 'pencil-line',
  sentence: () => ({ message: campaignMessages.changed }),
  retainRule: 'programme',
});

/** The whole plan is said again; what it said before stays on the timeline. */
export const toChangeCampaign: Doing<ChangeCampaign, Here<Campaign>, Here<Campaign> & { readonly known: Nameable }> = {
  act: changeCampaign,
  input: ChangeCampaign,
  roles: campaignRoles,
  may: mayWriteCampaign,
  possible: whileOpen,
  refuses: (plan, { known, state: { channels } }) => {
    const isLeftOut = channels.some(({ from, to }) => from < plan.from || to > plan.to);
    return planProblem(plan, known) ?? (isLeftOut ? wrongAt('from', campaignMessages.channelLeftOut) : null);
  },
  acts: ({ act, ...plan }, { known: _, ...here }) => [
    changeCampaign.draft({ ...inCampaign(here, act), facts: { plan: factsOf(plan) }, words: wordsOf(plan) }),
  ],
};
