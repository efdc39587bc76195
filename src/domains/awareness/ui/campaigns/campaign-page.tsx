import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OnThisPage } from '../../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../../web/components/paper/paper-buttons.tsx';
import { Responsible } from '../../../../web/components/responsible.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Withdrawn } from '../../../../web/components/state/withdrawn.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useDay } from '../../../programme/ui/public.tsx';
import type { CampaignShown } from '../../campaigns/campaign-schema.ts';
import { groupNames, stateNames } from '../../campaigns/words.ts';
import { campaignQuery, useCampaignCommand } from './api.ts';
import { CampaignAbout, CampaignMessages } from './campaign-about.tsx';
import { Channels } from './channels.tsx';
import { Calls, Learnt } from './endings.tsx';
import { Followed } from './followed.tsx';
import * as followed from './followed-messages.ts';
import * as texts from './page-messages.ts';
import { useFieldNames } from './plan-changes.ts';
import { Sheets } from './sheets.tsx';
import { title } from './title-messages.ts';
import './campaigns.css';

/** A campaign on one page: what was planned, how it reached its group, and what was counted in the same days. */
export default function CampaignPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const campaign = useQuery(campaignQuery(id));
  return <Fetched of={campaign}>{(data) => <Whole of={data} />}</Fetched>;
}

function Whole({ of }: { of: CampaignShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const command = useCampaignCommand();
  const names = useFieldNames(of);
  return (
    <>
      <p className="identity">
        <Link to="/app/material/campaigns">{say(title)}</Link>
        <span>{of.reference}</span>
        <span>{say(stateNames[of.state])}</span>
      </p>
      {of.isWithdrawn && <Withdrawn />}
      <PageHeading tab={of.name}>{of.name}</PageHeading>
      <p className="lead">{of.aim}</p>
      <p className="quiet">
        {say(groupNames[of.group])} · {say(texts.period, { from: day(of.from), to: day(of.to) })}
      </p>
      <DoneNote about={of.id} />
      <div className="actions campaign-actions not-on-paper">
        {of.may.includes('campaign.change') && (
          <Link className="button" to="/app/material/campaigns/$id/change" params={{ id: of.id }}>
            {say(texts.change)}
          </Link>
        )}
        <PaperButtons path={`/api/campaigns/${of.id}/report`} of={say(texts.reportTitle)} />
      </div>
      <Responsible of={of.responsible} path={`/api/campaigns/${of.id}/responsible`} command={command} />
      <OnThisPage
        parts={[
          { id: 'plan', name: say(texts.planTitle) },
          { id: 'messages', name: say(texts.messagesTitle) },
          { id: 'channels', name: say(texts.channelsTitle) },
          { id: 'material', name: say(texts.materialTitle) },
          { id: 'followed', name: say(followed.title) },
          { id: 'calls', name: say(texts.callsTitle) },
          { id: 'lessons', name: say(texts.learntTitle) },
          { id: 'timeline', name: say(texts.timelineTitle) },
        ]}
      />
      <CampaignAbout of={of} />
      <CampaignMessages of={of} />
      <Channels of={of} />
      <Sheets of={of} />
      <Followed of={of.followed} />
      <Calls of={of} />
      <Learnt of={of} />
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.timelineTitle)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          {...names}
          action={withdrawingIn({
            path: `/api/campaigns/${of.id}/withdraw`,
            may: of.may.includes('campaign.withdraw'),
            use: useCampaignCommand,
          })}
        />
      </section>
      <p className="programme-end">
        <Link to="/app/material/campaigns">{say(texts.toAll)}</Link>
      </p>
    </>
  );
}
