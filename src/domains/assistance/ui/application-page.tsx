import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { ConsentWithdrawn } from '../../disclosures/ui/public.tsx';
import { provisionNames } from '../reflection-period/period-messages.ts';
import type { ApplicationShown } from '../schema.ts';
import { applicationQuery } from './api.ts';
import { applicationTexts } from './application-messages.ts';
import { useDay } from './days.ts';
import { DecideForm, ExtendForm } from './decide-forms.tsx';
import { periodTexts } from './period-page-messages.ts';
import './help.css';

/** An application for a reflection period, for the officer who decides on it. */
export default function ApplicationPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const application = useQuery(applicationQuery(id));
  return (
    <Fetched of={application} title={say(periodTexts.notFound)}>
      {(data) => <Application application={data} />}
    </Fetched>
  );
}

function Application({ application }: { application: ApplicationShown }): ReactElement {
  const say = useText();
  const decides = application.may.includes('reflection-period.decide');
  const extends_ = application.may.includes('reflection-period.extend');
  return (
    <>
      <p className="identity">
        <span>{application.reference}</span>
        <span>{application.from}</span>
      </p>
      <PageHeading tab={say(applicationTexts.applicationTab, { reference: application.reference })}>
        {say(applicationTexts.applicationTitle)}
      </PageHeading>
      <div className="help-parts">
        <DoneNote about={application.id} />
        <ConsentWithdrawn withdrawals={application.withdrawals} page={['application', application.id]} />
        {(decides || extends_) && (
          <section className={`next-step ${decides ? 'soon' : ''}`} aria-labelledby="next-step">
            <div>
              <p className="kicker">
                <Icon of={clockCountdown} />
                {say(periodTexts.next)}
              </p>
              <h2 id="next-step">{say(decides ? applicationTexts.decideNext : applicationTexts.extendNext)}</h2>
              {decides ? <DecideForm application={application} /> : <ExtendForm application={application} />}
            </div>
          </section>
        )}
        <VisibilityStrip of={application.visibility} />
      </div>
      <div className="section">
        <Facts application={application} />
        {application.account && (
          <section className="section" aria-labelledby="account">
            <h2 id="account">{say(periodTexts.account)}</h2>
            <blockquote className="own-words">{application.account}</blockquote>
          </section>
        )}
        <section className="section" aria-labelledby="timeline">
          <h2 id="timeline">{say(applicationTexts.timeline)}</h2>
          <Timeline
            events={application.timeline}
            capacities={capacityNames}
            fieldName={(field) => field}
            fieldValue={(_field, value) => <>{String(value)}</>}
          />
        </section>
      </div>
    </>
  );
}

function Facts({ application }: { application: ApplicationShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const { applicant, outcome, provision } = application;
  const name = [application.givenNames, application.familyName].filter(Boolean).join(' ');
  const facts = [
    [
      applicationTexts.applicant,
      say(applicant === 'social-board' ? applicationTexts.socialBoard : applicationTexts.investigationLeader),
    ],
    [applicationTexts.name, name],
    [applicationTexts.born, application.birthDate && day(application.birthDate)],
    [
      applicationTexts.outcome,
      outcome && say(outcome === 'granted' ? applicationTexts.grant : applicationTexts.refuse),
    ],
    [applicationTexts.provision, provision && say(provisionNames[provision])],
    [periodTexts.firstDay, outcome === 'granted' && application.decidedOn && day(application.decidedOn)],
    [periodTexts.lastDay, application.lastDay && day(application.lastDay)],
    [periodTexts.extendedOn, application.extendedOn && day(application.extendedOn)],
  ] as const;
  return (
    <dl className="pairs">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label.id}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
