import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign, whileOpen } from '../campaign.ts';
import { People } from '../campaign-schema.ts';
import { campaignMessages } from '../messages.ts';

const CountReach = z.strictObject({
  act: ActEnvelope,
  channel: Uuid,
  people: People,
  on: Day,
  /** What was counted: leaflets handed out, people at a meeting, views. */
  what: line(120),
  source: line(200),
});
type CountReach = z.infer<typeof CountReach>;

const Facts = CountReach.pick({ channel: true, people: true, on: true });
type Facts = z.infer<typeof Facts>;

export const countReach: ActDef<'campaign.reach', Facts, 'what' | 'source'> = defineAct({
  type: 'campaign.reach',
  stream: 'campaign',
  words: ['what', 'source'],
  nature: 'record',
  facts: Facts,
  icon: 'chart-bar',
  sentence: () => ({ message: campaignMessages.reachCounted }),
  retainRule: 'programme',
});

/** A channel’s reach as it was counted, by a named person who says what was counted and where it is written. */
export const toCountReach: Doing<CountReach, Here<Campaign>, Here<Campaign> & { readonly today: string }> = {
  act: countReach,
  input: CountReach,
  roles: campaignRoles,
  may: mayWriteCampaign,
  possible: whileOpen,
  refuses: ({ channel, on }, { state, today }) => {
    const found = state.channels.find(({ id }) => id === channel);
    if (!found) return new Problem('conflict', campaignMessages.channelUnknown);
    if (on > today) return wrongAt('on', campaignMessages.dayToCome);
    return on < found.from ? wrongAt('on', campaignMessages.beforeChannel) : null;
  },
  acts: ({ act, what, source, ...facts }, { today: _, ...here }) => [
    countReach.draft({ ...inCampaign(here, act), facts, words: { what, source } }),
  ],
};
