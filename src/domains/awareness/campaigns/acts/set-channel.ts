import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign, whileOpen } from '../campaign.ts';
import { channelKinds, People } from '../campaign-schema.ts';
import { campaignMessages } from '../messages.ts';

const SetChannel = z.strictObject({
  act: ActEnvelope,
  channel: Uuid,
  kind: z.enum(channelKinds),
  name: line(120),
  from: Day,
  to: Day,
  /** How many people it is thought to reach, and who thinks so, from what. */
  estimate: People.nullable(),
  estimatedBy: line(200).nullable(),
});
type SetChannel = z.infer<typeof SetChannel>;

const Facts = SetChannel.pick({ channel: true, kind: true, from: true, to: true, estimate: true });
type Facts = z.infer<typeof Facts>;

export const setChannel: ActDef<'campaign.channel', Facts, 'name' | 'estimatedBy'> = defineAct({
  type: 'campaign.channel',
  stream: 'campaign',
  words: ['name', 'estimatedBy'],
  nature: 'record',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: campaignMessages.channelSet }),
  retainRule: 'programme',
});

/** A channel by which the campaign reaches its group, entered or entered again. An estimate has a source or is none. */
export const toSetChannel: Doing<SetChannel, Here<Campaign>> = {
  act: setChannel,
  input: SetChannel,
  roles: campaignRoles,
  may: mayWriteCampaign,
  possible: whileOpen,
  refuses: ({ from, to, estimate, estimatedBy }, { state: { plan } }) => {
    if (to < from) return wrongAt('to', campaignMessages.endsBeforeItBegins);
    if (from < plan.from) return wrongAt('from', campaignMessages.outsideCampaign);
    if (to > plan.to) return wrongAt('to', campaignMessages.outsideCampaign);
    return estimate !== null && estimatedBy === null ? wrongAt('estimatedBy', campaignMessages.sourceMissing) : null;
  },
  acts: ({ act, name, estimatedBy, ...facts }, here) => [
    setChannel.draft({
      ...inCampaign(here, act),
      facts,
      words: { name, estimatedBy: facts.estimate === null ? null : estimatedBy },
    }),
  ],
};
