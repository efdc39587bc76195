import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { lastResponsible } from '../../../kernel/responsible.ts';
import { addCampaignSheet } from './acts/add-sheet.ts';
import { changeCampaign } from './acts/change.ts';
import { changeCampaignResponsible } from './acts/change-responsible.ts';
import { closeCampaign } from './acts/close.ts';
import { countReach } from './acts/count-reach.ts';
import { createCampaign } from './acts/create.ts';
import { enterCalls } from './acts/enter-calls.ts';
import { setChannel } from './acts/set-channel.ts';
import { withdrawCampaignEntry } from './acts/withdraw.ts';
import type { Campaign, Channel } from './campaign.ts';

const kinds = {
  created: createCampaign,
  changed: changeCampaign,
  handedOver: changeCampaignResponsible,
  channels: setChannel,
  reached: countReach,
  sheets: addCampaignSheet,
  calls: enterCalls,
  closed: closeCampaign,
} as const;
export const campaignActs = { ...kinds, withdrawn: withdrawCampaignEntry } as const;

export function foldCampaign(acts: readonly Act[]): Campaign {
  const of = gather(acts, kinds);
  const [root] = of.created;
  if (!root) throw new Error('A campaign was never made.');
  const planned = of.changed.at(-1) ?? root;
  const channels = new Map<string, Channel>();
  for (const { id, actor, facts } of of.channels) {
    const { channel, ...said } = facts;
    const counted = of.reached
      .filter((one) => one.facts.channel === channel)
      .map((one) => ({ act: one.id, people: one.facts.people, on: one.facts.on, by: one.actor }));
    channels.set(channel, { ...said, id: channel, said: id, by: actor, counted });
  }
  const closed = of.closed.at(-1);
  return {
    reference: root.facts.reference,
    code: root.facts.code,
    created: root.id,
    planned: planned.id,
    plan: planned.facts.plan,
    responsible: lastResponsible({ owner: root.actor, since: root.recordedAt, by: null }, of.handedOver),
    channels: [...channels.values()],
    sheets: of.sheets.map(({ id, facts }) => ({ ...facts, act: id })),
    calls: of.calls.map(({ id, actor, facts }) => ({ ...facts, act: id, by: actor })),
    closed: closed ? { act: closed.id, on: closed.facts.on, by: closed.actor } : null,
  };
}
