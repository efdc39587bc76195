import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign, whileOpen } from '../campaign.ts';
import { campaignMessages } from '../messages.ts';

const CloseCampaign = z.strictObject({ act: ActEnvelope, on: Day, learnt: text(2000), next: text(800).nullable() });
type CloseCampaign = z.infer<typeof CloseCampaign>;

const Facts = CloseCampaign.pick({ on: true });
type Facts = z.infer<typeof Facts>;

export const closeCampaign: ActDef<'campaign.close', Facts, 'learnt' | 'next'> = defineAct({
  type: 'campaign.close',
  stream: 'campaign',
  words: ['learnt', 'next'],
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: campaignMessages.closed }),
  retainRule: 'programme',
});

/** A campaign is over with what was learnt, also where that is that nothing worked. */
export const toCloseCampaign: Doing<CloseCampaign, Here<Campaign>, Here<Campaign> & { readonly today: string }> = {
  act: closeCampaign,
  input: CloseCampaign,
  roles: campaignRoles,
  may: mayWriteCampaign,
  possible: whileOpen,
  refuses: ({ on }, { state: { plan }, today }) => {
    if (on > today) return wrongAt('on', campaignMessages.dayToCome);
    return on < plan.from ? wrongAt('on', campaignMessages.closedBeforeBegun) : null;
  },
  acts: ({ act, learnt, next, ...facts }, { today: _, ...here }) => [
    closeCampaign.draft({ ...inCampaign(here, act), facts, words: { learnt, next } }),
  ],
};
