import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { OnThisPage } from '../../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { SteeringShown } from '../../steering/steering-schema.ts';
import { steeringQuery, useProgrammeCommand } from '../api.ts';
import * as menu from '../menu-messages.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { Lessons } from './lessons.tsx';
import * as meetingTexts from './meeting-messages.ts';
import { Meetings } from './meetings.tsx';
import { Risks } from './risks.tsx';
import * as texts from './steering-messages.ts';
import '../programme.css';
import './steering.css';

/** What the steering group of a programme knows and decides: risks, meetings with their minutes, what did not work. */
export default function Steering(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const steering = useQuery(steeringQuery(id));
  return <ProgrammeFetched of={steering}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: SteeringShown }): ReactElement {
  const say = useText();
  const unsigned = of.meetings.filter(({ minutes: [last] }) => last && last.approved === null).length;
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <Link to="/app/programme/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
        <span>{of.reference}</span>
      </p>
      <PageHeading tab={say(texts.title)}>
        {say(texts.headline, { risks: of.risks.filter(({ over }) => over === null).length, unsigned })}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <DoneNote about={of.id} />
      <OnThisPage
        parts={[
          { id: 'risks', name: say(texts.risksTitle) },
          { id: 'meetings', name: say(meetingTexts.meetingsTitle) },
          { id: 'lessons', name: say(texts.lessonsTitle) },
          { id: 'timeline', name: say(texts.historyTitle) },
        ]}
      />
      <Risks of={of} />
      <Meetings of={of} />
      <Lessons of={of} />
      <FilesOf kind="programme" id={of.id} heading="h2" />
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.historyTitle)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/programmes/${of.id}/withdraw-entry`,
            may: of.may.includes('programme.withdraw'),
            use: useProgrammeCommand,
          })}
        />
      </section>
    </>
  );
}
