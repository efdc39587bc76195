import binoculars from '@phosphor-icons/core/regular/binoculars.svg?raw';
import calendarCheck from '@phosphor-icons/core/regular/calendar-check.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleHalf from '@phosphor-icons/core/regular/circle-half.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Withdrawn } from '../../../web/components/state/withdrawn.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { obstacleNames } from '../../caseload/public.ts';
import { agencyNames } from '../messages.ts';
import { seatAgencies, type VisitShown } from '../schema.ts';
import { useVisitCommand, visitQuery } from './api.ts';
import { useDay } from './days.ts';
import { MondayTable } from './monday-table.tsx';
import { ProgrammeFetched } from './programme-fetched.tsx';
import { toProgramme } from './programme-messages.ts';
import { VisitForms } from './visit-forms.tsx';
import * as texts from './visit-messages.ts';
import { lawWords } from './visit-words.ts';
import './programme.css';

/** A study visit as one chain: obstacle, practice, law, seats, acts, checks. */
export default function Visit(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const visit = useQuery(visitQuery(id));
  return <ProgrammeFetched of={visit}>{(data) => <Chain of={data} />}</ProgrammeFetched>;
}

function Chain({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <>
      <p className="identity">
        <span>{say(texts.kicker, { reference: of.reference })}</span>
        <span>{say(texts.placeAndDays, { place: of.place, from: day(of.from), to: day(of.to) })}</span>
      </p>
      <div className="visit-title">
        <PageHeading tab={say(texts.kicker, { reference: of.reference })}>{of.title}</PageHeading>
      </div>
      <DoneNote about={of.id} />
      {of.isWithdrawn && <Withdrawn />}
      <Part icon={warningCircle} id="obstacle" title={say(texts.obstacleTitle)}>
        <p>
          <b>
            {say(obstacleNames[of.obstacle as keyof typeof obstacleNames])} ({of.obstacle})
          </b>
        </p>
        <p className="small quiet">{say(texts.obstacleText)}</p>
      </Part>
      <Part icon={binoculars} id="practice" title={say(texts.practiceTitle)}>
        <p>{of.practice}</p>
        <ul className="visit-list">
          <li>
            <b>{say(texts.supports)}</b> {of.supports}
          </li>
          <li>
            <b>{say(texts.doesNotShow)}</b> {of.doesNotShow}
          </li>
          <li>
            <b>{say(texts.sources)}</b> {of.sources}
          </li>
        </ul>
      </Part>
      <Part icon={scales} id="law" title={say(texts.lawTitle)}>
        <LawTable of={of} />
      </Part>
      <Part icon={usersThree} id="seats" title={say(texts.seatsTitle)}>
        <Seats of={of} />
      </Part>
      <Part icon={calendarCheck} id="monday" title={say(texts.mondayTitle)}>
        <p>{say(texts.mondayNote, { day: day(of.monday) })}</p>
        <MondayTable of={of} />
        <p className="small quiet">{say(texts.small)}</p>
      </Part>
      <VisitForms of={of} />
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.timelineTitle)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/visits/${of.id}/withdraw`,
            may: of.may.includes('visit.withdraw'),
            use: useVisitCommand,
          })}
        />
      </section>
      <p className="programme-end">
        <Link to="/app/programme">{say(toProgramme)}</Link>
      </p>
    </>
  );
}

function Part(props: { icon: string; id: string; title: string; children: ReactNode }): ReactElement {
  return (
    <section className="visit-part" aria-labelledby={props.id}>
      <h2 id={props.id}>
        <Icon of={props.icon} />
        <span>{props.title}</span>
      </h2>
      <div>{props.children}</div>
    </section>
  );
}

const lawLooks: Readonly<Record<keyof typeof lawWords, { look: ChipLook; icon: string }>> = {
  'needs-law': { look: 'attention', icon: warning },
  'not-known': { look: 'nothing', icon: question },
  yes: { look: 'done', icon: checkCircle },
  partly: { look: 'note', icon: circleHalf },
};

function LawTable({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const country = useCountryName();
  const there = say(texts.lawThere, { country: country(of.country) });
  return (
    <table className="programme-table">
      <thead>
        <tr>
          <th scope="col">{there}</th>
          <th scope="col">{say(texts.lawHere)}</th>
          <th scope="col">{say(texts.lawCan)}</th>
        </tr>
      </thead>
      <tbody>
        {of.law.map((row) => (
          <tr key={row.there}>
            <td data-label={there}>{row.there}</td>
            <td data-label={say(texts.lawHere)}>{row.here}</td>
            <td data-label={say(texts.lawCan)}>
              <Chip {...lawLooks[row.answer]}>
                {row.note
                  ? say(texts.lawNoted, { state: say(lawWords[row.answer]), note: row.note })
                  : say(lawWords[row.answer])}
              </Chip>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Seats({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  return (
    <>
      <p>{say(texts.seatsNote, { seats: of.seats.length })}</p>
      <ul className="visit-seats">
        {seatAgencies.map((agency) => {
          const seats = of.seats.filter((seat) => seat.agency === agency);
          return (
            <li key={agency} className={seats.some(({ taken }) => !taken) ? 'has-empty' : ''}>
              <h3>{say(agencyNames[agency])}</h3>
              <ul>
                {seats.map((seat) => (
                  <li key={seat.id} className={seat.taken ? '' : 'small quiet'}>
                    {seat.taken ? seat.says : say(texts.seatEmpty, { reason: seat.says })}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}
