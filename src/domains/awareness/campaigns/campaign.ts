import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Responsible } from '../../../kernel/responsible.ts';
import type { MaterialKind } from '../material/kinds.ts';
import type { CampaignState, ChannelKind, PlanFacts } from './campaign-schema.ts';
import { campaignMessages } from './messages.ts';

/** How many people were reached, as they were counted on a day. */
type CountedReach = { readonly act: string; readonly people: number; readonly on: string; readonly by: string };

export type Channel = {
  readonly id: string;
  /** The act whose words name it. */
  readonly said: string;
  readonly kind: ChannelKind;
  readonly from: string;
  readonly to: string;
  readonly estimate: number | null;
  readonly by: string;
  readonly counted: readonly CountedReach[];
};

export type CampaignSheet = {
  readonly act: string;
  readonly kind: MaterialKind;
  readonly first: string;
  readonly second: string | null;
  readonly version: string;
  readonly on: string;
};

type EnteredCalls = {
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly by: string;
};

export type Campaign = MayBeWithdrawn & {
  readonly reference: string;
  readonly code: string;
  readonly created: string;
  /** The act whose words say the plan. */
  readonly planned: string;
  readonly plan: PlanFacts;
  readonly responsible: Responsible;
  readonly channels: readonly Channel[];
  readonly sheets: readonly CampaignSheet[];
  readonly calls: readonly EnteredCalls[];
  readonly closed: { readonly act: string; readonly on: string; readonly by: string } | null;
};

/** What every act on a campaign has in common. */
export const inCampaign = ({ id, at, state }: Here<Campaign>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.created],
});

/** A campaign that is closed has been reported: what was wrong with it is withdrawn first. */
export const whileOpen = ({ state: { closed } }: Here<Campaign>): Problem | null =>
  closed === null ? null : new Problem('conflict', campaignMessages.isClosed);

export const stateOn = ({ closed, plan }: Pick<Campaign, 'closed' | 'plan'>, today: string): CampaignState => {
  if (closed !== null) return 'closed';
  return today < plan.from ? 'planned' : today <= plan.to ? 'running' : 'over';
};
