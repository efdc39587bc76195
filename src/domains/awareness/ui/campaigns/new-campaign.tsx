import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useRef } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import { PartForm } from '../../../programme/ui/public.tsx';
import type { CampaignChoices } from '../../campaigns/campaign-schema.ts';
import { choicesQuery, useCampaignCommand } from './api.ts';
import { planIn, usePlanFields } from './plan-fields.ts';
import * as texts from './plan-messages.ts';
import { title } from './title-messages.ts';
import './campaigns.css';

/** A campaign begins with its plan; its channels and material are entered on its page. */
export default function NewCampaign(): ReactElement {
  const say = useText();
  const choices = useQuery(choicesQuery());
  return (
    <div className="reading">
      <p className="identity">
        <Link to="/app/material/campaigns">{say(title)}</Link>
      </p>
      <PageHeading tab={say(texts.newTitle)}>{say(texts.newTitle)}</PageHeading>
      <Fetched of={choices}>{(data) => <Plan of={data} />}</Fetched>
    </div>
  );
}

function Plan({ of }: { of: CampaignChoices }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const made = useRef('');
  return (
    <PartForm
      title={say(texts.newTitle)}
      part="campaign"
      path="/api/campaigns/create"
      done={texts.planned}
      fields={usePlanFields(of)}
      body={(values, act) => {
        made.current = act.id;
        return { ...planIn(values, act), campaign: act.id };
      }}
      command={useCampaignCommand()}
      onDone={() => void navigate({ to: '/app/material/campaigns/$id', params: { id: made.current } })}
    />
  );
}
