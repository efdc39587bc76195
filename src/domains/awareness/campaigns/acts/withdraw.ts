import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import { type Campaign, inCampaign } from '../campaign.ts';
import { campaignMessages } from '../messages.ts';
import { addCampaignSheet } from './add-sheet.ts';
import { changeCampaign } from './change.ts';
import { closeCampaign } from './close.ts';
import { countReach } from './count-reach.ts';
import { createCampaign } from './create.ts';
import { enterCalls } from './enter-calls.ts';
import { setChannel } from './set-channel.ts';

/** An entry about a campaign was made by mistake; last of all, that it was made. */
export const withdrawCampaignEntry: WithdrawalAct<'campaign.withdraw'> = withdrawalAct({
  type: 'campaign.withdraw',
  stream: 'campaign',
  withdraws: [
    ...[createCampaign.type, changeCampaign.type, setChannel.type, countReach.type, addCampaignSheet.type],
    ...[enterCalls.type, closeCampaign.type],
  ],
  sentence: () => ({ message: campaignMessages.entryWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawCampaignEntry = toWithdraw<Campaign>({
  act: withdrawCampaignEntry,
  roles: campaignRoles,
  may: mayWriteCampaign,
  begins: createCampaign,
  inStream: inCampaign,
});
