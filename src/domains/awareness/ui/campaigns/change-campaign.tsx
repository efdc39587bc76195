import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import { PartForm } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import { campaignQuery, useCampaignCommand } from './api.ts';
import { planIn, usePlanFields, valuesOf } from './plan-fields.ts';
import * as texts from './plan-messages.ts';
import './campaigns.css';

/** The plan of a campaign, to be said again. */
export default function ChangeCampaign(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const campaign = useQuery(campaignQuery(id));
  return <Fetched of={campaign}>{(data) => <Change of={data} />}</Fetched>;
}

function Change({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const toPage = { to: '/app/material/campaigns/$id', params: { id: of.id } } as const;
  return (
    <div className="reading">
      <p className="identity">
        <Link {...toPage}>{of.name}</Link>
        <span>{of.reference}</span>
      </p>
      <PageHeading tab={say(texts.changeTitle)}>{say(texts.changeTitle)}</PageHeading>
      <PartForm
        title={say(texts.changeTitle)}
        part="plan"
        path={`/api/campaigns/${of.id}/change`}
        withdraw={`/api/campaigns/${of.id}/withdraw`}
        done={texts.changed}
        fields={usePlanFields(of.choices)}
        known={valuesOf(of)}
        body={planIn}
        command={useCampaignCommand()}
        onDone={() => void navigate(toPage)}
      />
      <p className="programme-end">
        <Link {...toPage}>{say(texts.cancel)}</Link>
      </p>
    </div>
  );
}
