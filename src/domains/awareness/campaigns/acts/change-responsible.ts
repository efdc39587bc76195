import type { Here } from '../../../../kernel/doing.ts';
import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../../access/public.ts';
import { campaignRoles, mayWriteCampaign } from '../access.ts';
import type { Campaign } from '../campaign.ts';

export const changeCampaignResponsible: ResponsibleAct<'campaign.change-responsible'> = responsibleAct({
  type: 'campaign.change-responsible',
  stream: 'campaign',
  retainRule: 'programme',
});

/** What the rule asks of a campaign. */
export const responsibleFor = ({ state }: Here<Campaign>) => ({
  owner: state.responsible.owner,
  isOpen: state.closed === null,
  takenBy: campaignRoles,
});

/** Another person of the unit answers for the campaign. */
export const toChangeCampaignResponsible = toHandOver<Here<Campaign> & Handing>(
  changeCampaignResponsible,
  mayWriteCampaign,
  () => null,
  campaignRoles,
);
