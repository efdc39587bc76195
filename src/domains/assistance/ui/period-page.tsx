import hourglass from '@phosphor-icons/core/regular/hourglass.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PaperButtons } from '../../../web/components/paper/paper-buttons.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Withdrawn } from '../../../web/components/state/withdrawn.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { ConsentWithdrawn, LetterStopped } from '../../disclosures/ui/public.tsx';
import { periodStateNames } from '../reflection-period/period-messages.ts';
import type { PeriodShown } from '../schema.ts';
import { periodQuery, usePeriodCommand } from './api.ts';
import { applicationTexts } from './application-messages.ts';
import { useDay } from './days.ts';
import { PeriodNext } from './period-next.tsx';
import { periodTexts } from './period-page-messages.ts';
import './help.css';

/** The reflection period of one person: how far it has come, the next step, its days. */
export default function PeriodPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const period = useQuery(periodQuery(id));
  return (
    <Fetched of={period} title={say(periodTexts.notFound)}>
      {(data) => <Period period={data} />}
    </Fetched>
  );
}

function Period({ period }: { period: PeriodShown }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="identity">
        <span>{period.reference}</span>
        {period.person && (
          <Link to="/app/persons/$id" params={{ id: period.person }}>
            {period.alias}
          </Link>
        )}
        <Chip look={period.state === 'granted' ? 'done' : 'bare'} icon={hourglass}>
          {period.day ? say(periodTexts.dayOf, period.day) : say(periodStateNames[period.state])}
        </Chip>
      </p>
      <PageHeading tab={say(periodTexts.tab, { reference: period.reference })}>
        {say(periodTexts.title, { alias: period.alias })}
      </PageHeading>
      <p className="actions">
        <PaperButtons path={`/api/time-to-think/${period.id}/paper`} of={say(periodTexts.letter)} />
        <PrintButton />
      </p>
      <div className="help-parts">
        <DoneNote about={period.id} />
        {period.isWithdrawn && <Withdrawn />}
        <ConsentWithdrawn withdrawals={period.withdrawals} page={['period', period.id]} />
        <LetterStopped stopped={period.stopped} />
        {!period.isWithdrawn && <PeriodNext key={period.state} period={period} />}
        <VisibilityStrip of={period.visibility} />
      </div>
      <div className="columns section">
        <section aria-labelledby="timeline">
          <h2 id="timeline">{say(applicationTexts.timeline)}</h2>
          <Timeline
            events={period.timeline}
            capacities={capacityNames}
            fieldName={(field) => field}
            action={withdrawingIn({
              path: `/api/time-to-think/${period.id}/withdraw-step`,
              may: period.may.includes('reflection-period.withdraw'),
              use: usePeriodCommand,
            })}
          />
        </section>
        <aside aria-label={say(applicationTexts.about)}>
          <Days period={period} />
        </aside>
      </div>
    </>
  );
}

function Days({ period }: { period: PeriodShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const days = (['appliedOn', 'firstDay', 'extendedOn', 'lastDay', 'endedOn'] as const).filter(
    (field) => period[field] !== null || field === 'appliedOn' || field === 'lastDay',
  );
  return (
    <section className="block">
      <h2>{say(periodTexts.steps)}</h2>
      <dl className="pairs tight">
        {days.map((field) => (
          <div key={field}>
            <dt>{say(periodTexts[field])}</dt>
            <dd>{period[field] ? day(period[field]) : say(periodTexts.notYet)}</dd>
          </div>
        ))}
        {period.from && (
          <div>
            <dt>{say(periodTexts.from)}</dt>
            <dd>{period.from}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
