import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { CampaignAnswer, CampaignChoices, CampaignList, CampaignShown } from '../../campaigns/campaign-schema.ts';

export const campaignsQuery = () =>
  queryOptions({
    queryKey: ['campaigns', spoken()],
    queryFn: ({ signal }) => get('/api/campaigns', CampaignList, signal),
  });

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, spoken()],
    queryFn: ({ signal }) => get(`/api/campaigns/${id}`, CampaignShown, signal),
  });

export const choicesQuery = () =>
  queryOptions({
    queryKey: ['campaign-choices', spoken()],
    queryFn: ({ signal }) => get('/api/campaigns-choices', CampaignChoices, signal),
  });

const answering: Answering<CampaignAnswer> = {
  answer: CampaignAnswer,
  about: ({ campaign }) => campaign.id,
  arrived(client, { campaign }) {
    client.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
    void client.invalidateQueries({ queryKey: ['campaigns'] });
  },
};

export const useCampaignCommand = (): Command<CampaignAnswer> => useCommand(useActor(), answering);
