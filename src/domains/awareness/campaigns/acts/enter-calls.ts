import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign, whileOpen } from '../campaign.ts';
import { campaignMessages } from '../messages.ts';

const EnterCalls = z.strictObject({
  act: ActEnvelope,
  /** Whose telephone. */
  line: line(120),
  from: Day,
  to: Day,
  count: z.int().min(0).max(1_000_000),
  source: line(200),
});
type EnterCalls = z.infer<typeof EnterCalls>;

const Facts = EnterCalls.pick({ from: true, to: true, count: true });
type Facts = z.infer<typeof Facts>;

export const enterCalls: ActDef<'campaign.calls', Facts, 'line' | 'source'> = defineAct({
  type: 'campaign.calls',
  stream: 'campaign',
  words: ['line', 'source'],
  nature: 'record',
  facts: Facts,
  icon: 'chat',
  sentence: () => ({ message: campaignMessages.callsEntered }),
  retainRule: 'programme',
});

/** Calls to a line, typed by a named person: no telephone is connected. */
export const toEnterCalls: Doing<EnterCalls, Here<Campaign>, Here<Campaign> & { readonly today: string }> = {
  act: enterCalls,
  input: EnterCalls,
  roles: campaignRoles,
  may: mayWriteCampaign,
  possible: whileOpen,
  refuses: ({ from, to }, { today }) => {
    if (to < from) return wrongAt('to', campaignMessages.endsBeforeItBegins);
    return to > today ? wrongAt('to', campaignMessages.dayToCome) : null;
  },
  acts: ({ act, line: named, source, ...facts }, { today: _, ...here }) => [
    enterCalls.draft({ ...inCampaign(here, act), facts, words: { line: named, source } }),
  ],
};
