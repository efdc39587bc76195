import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Reference } from '../../../web/components/reference.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import type { ScreeningShown } from '../schema.ts';
import { screeningQuery, useScreeningCommand } from './api.ts';
import { DecideForm } from './decide-form.tsx';
import { Decision } from './decision.tsx';
import { Follows } from './follows.tsx';
import * as texts from './messages.ts';
import { Pointing } from './pointing.tsx';
import { ReadingForm } from './reading-form.tsx';
import { Readings } from './readings.tsx';
import { StatusChip } from './status-chip.tsx';
import './screening.css';

/** Indicators that were assessed: what two people found, each alone, and what a named person decided. */
export default function ScreeningPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const screening = useQuery(screeningQuery(id));
  return (
    <Fetched
      of={screening}
      title={say(texts.notFound)}
      instead={
        <p>
          <Link to="/app/identifications">{say(texts.toList)}</Link>
        </p>
      }
    >
      {(data) => <Screening screening={data} />}
    </Fetched>
  );
}

function Screening({ screening }: { screening: ScreeningShown }): ReactElement {
  const say = useText();
  const { about, decision, may } = screening;
  const isBlind = may.includes('identification.screen-blind');
  const mayDecide = may.includes('identification.decide');
  return (
    <>
      <div className="identity">
        <Reference of={screening.reference} />
        <StatusChip status={screening.status} presumed={decision?.presumed ?? null} />
      </div>
      <PageHeading tab={say(texts.tab, { reference: screening.reference })}>
        {about.called ?? about.workplaceName ?? say(texts.tab, { reference: screening.reference })}
      </PageHeading>
      <p className="quiet">{about.workplaceName ?? say(texts.noWorkplace)}</p>
      <div className="screening-top">
        <DoneNote about={screening.id} />
        <VisibilityStrip of={screening.visibility} />
      </div>
      {decision && <Decision of={decision} screening={screening.id} />}
      <Follows of={screening} />
      <section className="section" aria-labelledby="readings">
        <h2 id="readings">{say(texts.readingsTitle)}</h2>
        <Readings of={screening} />
      </section>
      <Pointing of={screening} />
      {isBlind && (
        <section className="section" aria-labelledby="blind">
          <h2 id="blind">{say(texts.blindTitle)}</h2>
          <p className="quiet">{say(texts.blindLead)}</p>
          <ReadingForm first={1} signs={noSigns} path={`/api/identifications/${screening.id}/screen`} body={{}} />
        </section>
      )}
      {may.includes('identification.add-signs') && (
        <details className="section">
          <summary>{say(texts.addSigns)}</summary>
          <p className="quiet">{say(texts.addSignsLead)}</p>
          <ReadingForm
            key={screening.timeline.length}
            first={1}
            signs={noSigns}
            path={`/api/identifications/${screening.id}/add-signs`}
            body={{}}
          />
        </details>
      )}
      {mayDecide && !decision && (
        <section className="section" aria-labelledby="decide">
          <h2 id="decide">{say(texts.decideTitle)}</h2>
          <DecideForm screening={screening} />
        </section>
      )}
      {mayDecide && decision && (
        <details className="section">
          <summary>{say(texts.decideAgain)}</summary>
          <DecideForm screening={screening} />
        </details>
      )}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.timelineTitle)}</h2>
        <Timeline
          events={screening.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/identifications/${screening.id}/withdraw-entry`,
            may: screening.may.includes('identification.withdraw'),
            use: useScreeningCommand,
          })}
        />
      </section>
    </>
  );
}

const noSigns = {};
