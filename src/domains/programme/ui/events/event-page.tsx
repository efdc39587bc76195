import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FilesOf } from '../../../../web/components/files-of-matter.tsx';
import { OnThisPage } from '../../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Responsible } from '../../../../web/components/responsible.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { obstacleNames } from '../../../caseload/public.ts';
import type { EventShown } from '../../events/event-schema.ts';
import { eventKindWords } from '../../events/event-words.ts';
import { useDay } from '../days.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { toProgramme } from '../programme-messages.ts';
import { EventAbout } from './event-about.tsx';
import { eventQuery, useEventCommand } from './event-api.ts';
import { EventEnding } from './event-ending.tsx';
import { Evaluation } from './event-evaluation.tsx';
import { EventFiles } from './event-files.tsx';
import * as texts from './event-page-messages.ts';
import { EventSeats } from './event-seats.tsx';
import { stateWords } from './event-state.ts';
import { toAll } from './events-messages.ts';
import { InviteForm } from './invite-form.tsx';
import { MondayActs } from './monday-acts.tsx';
import * as monday from './monday-messages.ts';
import { People } from './people.tsx';
import '../programme.css';
import './event.css';

/** An event on one page: for whom there are seats, who comes, what they will do on Monday and what became of it. */
export default function EventPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const event = useQuery(eventQuery(id));
  return <ProgrammeFetched of={event}>{(data) => <Whole of={data} />}</ProgrammeFetched>;
}

function Whole({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const command = useEventCommand();
  const name = obstacleNames[of.obstacle as keyof typeof obstacleNames];
  const came = of.counts.came > 0;
  const kind = say(eventKindWords[of.kind]);
  return (
    <>
      <p className="identity">
        <span>{of.reference}</span>
        <span>
          {of.from === of.to
            ? say(texts.kickerOneDay, { kind, day: day(of.from) })
            : say(texts.kicker, { kind, from: day(of.from), to: day(of.to) })}
        </span>
        <span>{say(stateWords[of.state])}</span>
      </p>
      <PageHeading tab={of.title}>{of.title}</PageHeading>
      <p className="lead">{useHeadline(of)}</p>
      <p className="quiet">{say(texts.obstacle, { name: say(name), code: of.obstacle })}</p>
      {of.cancelled !== null && <p className="event-cancelled">{say(texts.cancelledTitle, { why: of.cancelled })}</p>}
      {of.needsMail && <p className="event-note">{say(texts.noMail)}</p>}
      <DoneNote about={of.id} />
      <div className="actions event-actions not-on-paper">
        {of.may.includes('event.change') && (
          <Link className="button" to="/app/programme/events/$id/change" params={{ id: of.id }}>
            {say(texts.change)}
          </Link>
        )}
        {of.may.includes('event.attend') && (
          <Link className="button" to="/app/programme/events/$id/door" params={{ id: of.id }}>
            {say(texts.door)}
          </Link>
        )}
        {of.kind === 'study-visit' && (
          <Link className="button" to="/app/programme/visits/new" search={{ obstacle: of.obstacle }}>
            {say(texts.report)}
          </Link>
        )}
        <EventFiles of={of} />
      </div>
      <Responsible of={of.responsible} path={`/api/events/${of.id}/responsible`} command={command} />
      <OnThisPage
        parts={[
          { id: 'when', name: say(texts.whenTitle) },
          { id: 'seats', name: say(texts.seatsTitle) },
          { id: 'participants', name: say(texts.peopleTitle) },
          ...(came ? [{ id: 'monday', name: say(monday.mondayTitle) }] : []),
          ...(came ? [{ id: 'evaluation', name: say(monday.evaluationTitle) }] : []),
          { id: 'timeline', name: say(texts.timelineTitle) },
        ]}
      />
      <EventAbout of={of} />
      <EventSeats of={of} />
      <section className="section" aria-labelledby="participants">
        <h2 id="participants">{say(texts.peopleTitle)}</h2>
        <p className="quiet">{say(texts.erasedOn, { day: day(of.erasedOn) })}</p>
        <People of={of} />
        {of.may.includes('event.invite') && of.state !== 'over' && <InviteForm of={of} />}
      </section>
      {came && <MondayActs of={of} />}
      {came && <Evaluation of={of} />}
      <FilesOf kind="event" id={of.id} heading="h2" />
      <EventEnding of={of} />
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.timelineTitle)}</h2>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </section>
      <p className="programme-end">
        <Link to="/app/programme/events">{say(toAll)}</Link> <Link to="/app/programme">{say(toProgramme)}</Link>
      </p>
    </>
  );
}

/** What it comes to, as a sentence. */
function useHeadline(of: EventShown): string {
  const say = useText();
  const { seats, taken, waiting, came } = of.counts;
  if (came === 0) return say(texts.headlinePlanned, { seats, taken, waiting });
  const { written, after } = of.monday;
  const six = after.find((one) => one.after === 6);
  return six?.isDue
    ? say(texts.headlineOver, { came, taken, written, lasts: six.answers.lasts ?? 0 })
    : say(texts.headlineOverEarly, { came, taken, written });
}
