import arrowRight from '@phosphor-icons/core/regular/arrow-right.svg?raw';
import bed from '@phosphor-icons/core/regular/bed.svg?raw';
import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import clockCounterClockwise from '@phosphor-icons/core/regular/clock-counter-clockwise.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import hand from '@phosphor-icons/core/regular/hand.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass.svg?raw';
import identificationCard from '@phosphor-icons/core/regular/identification-card.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import translate from '@phosphor-icons/core/regular/translate.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Responsible } from '../../../../web/components/responsible.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { planTexts } from '../../schema.ts';
import type { AskedShown, InspectionShown } from '../../shown-schema.ts';
import { inspectionQuery, useInspectionCommand } from '../api.ts';
import * as codes from '../code-messages.ts';
import { Fact, Opened, Part, useDayWords, useIdOfPage } from '../parts.tsx';
import { CapacityIcon } from '../visit/capacity-bar.tsx';
import { PlanActs } from './acts.tsx';
import { planTextNames } from './briefing-messages.ts';
import * as texts from './messages.ts';
import { Reasons } from './reasons.tsx';

/** The plan of a joint inspection: purpose first, then who does what, what is known, and what must be passed on. */
export default function PlanPage(): ReactElement {
  const inspection = useQuery(inspectionQuery(useIdOfPage()));
  return <Opened of={inspection}>{(shown) => <Plan of={shown} />}</Opened>;
}

function Plan({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const command = useInspectionCommand();
  const starts = of.startsAt ? moment({ from: of.startsAt, to: null, precision: 'minute' }) : say(texts.noTime);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.tab)}>{of.workplace?.name ?? say(texts.noPlace)}</PageHeading>
          <p className="quiet">{[starts, of.workplace?.municipality].filter(Boolean).join('. ')}</p>
        </div>
      </div>
      <DoneNote about={of.id} />
      <Purpose of={of} />
      <PlanActs of={of} />
      <VisibilityStrip of={of.visibility} />
      <div className="columns">
        <div>
          <Reasons of={of} />
          <WhoDoesWhat of={of} />
          <WhatWeKnow of={of} />
          <BeforeYouWrite of={of} />
          <Part title={say(texts.timelineTitle)}>
            <Timeline
              events={of.timeline}
              capacities={capacityNames}
              fieldName={(field) => (codes.isPlanField(field) ? say(codes.planFieldNames[field]) : field)}
            />
          </Part>
        </div>
        <aside>
          {of.responsible && (
            <Responsible of={of.responsible} path={`/api/inspections/${of.id}/responsible`} command={command} />
          )}
          <Room of={of} />
        </aside>
      </div>
    </>
  );
}

function Purpose({ of }: { of: InspectionShown }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const { nameOf } = useCodes('purposes');
  if (of.purpose === null || of.purposeSetAt === null) return null;
  return (
    <div className="purpose-box">
      <Icon of={flag} />
      <div>
        <p>
          <b>{say(texts.purposeOf, { purpose: nameOf(of.purpose) })}</b>
        </p>
        <p>{say(texts.purposeSetOn, { when: moment({ from: of.purposeSetAt, to: null, precision: 'day' }) })}</p>
      </div>
    </div>
  );
}

function WhoDoesWhat({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const { interpreters, takesCare, beds } = of;
  const nothing = of.entry.length === 0 && interpreters.length === 0 && takesCare === null;
  const bedsOf = (count: number | null) => (count === null ? say(texts.notAsked) : String(count));
  return (
    <Part title={say(texts.whoDoesWhat)}>
      {nothing && <p className="unknown">{say(texts.notPlanned)}</p>}
      <ol className="facts-list">
        {of.entry.map((part) => (
          <li className="fact" key={part.unit}>
            <CapacityIcon of={part.capacity} />
            <div>
              <p>
                <b>{part.name}</b>, {say(codes.taskNames[part.task])}
              </p>
              <p className="quiet">
                {say(texts.inCapacity, { capacity: say(capacityNames[part.capacity]) })}{' '}
                {part.basis
                  ? `${part.basis.provision}${part.basis.verified ? '' : ` (${say(texts.unverified)})`}`
                  : say(texts.noBasis)}
              </p>
              {part.brings.length > 0 && (
                <p className="quiet">
                  {say(texts.bringsThis, {
                    things: part.brings.map((thing) => say(codes.broughtNames[thing])).join(' · '),
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
        {takesCare && (
          <Fact
            icon={lifebuoy}
            beneath={
              <>
                {say(codes.whereNames[takesCare.where])}
                {takesCare.phone && ` · ${takesCare.phone}`}
              </>
            }
          >
            {say(texts.takesCare, { unit: takesCare.name })}
          </Fact>
        )}
        {interpreters.length > 0 && (
          <Fact icon={translate} beneath={say(texts.interpretersNote)}>
            {say(texts.interpretersBooked, {
              languages: interpreters
                .map(({ language, state }) =>
                  say(texts.interpreterState, {
                    language: say(codes.languageNames[language]),
                    state,
                  }),
                )
                .join(', '),
            })}
          </Fact>
        )}
        {beds && <Fact icon={bed}>{say(texts.bedsOnCall, { women: bedsOf(beds.women), men: bedsOf(beds.men) })}</Fact>}
        {planTexts.map(
          (text) =>
            of.texts[text] && (
              <Fact key={text} icon={chatText} beneath={<span className="in-lines">{of.texts[text]}</span>}>
                {say(planTextNames[text])}
              </Fact>
            ),
        )}
        {of.note && <Fact icon={chatText}>{of.note}</Fact>}
      </ol>
    </Part>
  );
}

function WhatWeKnow({ of }: { of: InspectionShown }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  if (of.asked.length === 0 && of.earlier.length === 0) return null;
  return (
    <Part title={say(texts.whatWeKnow)} note={say(texts.whatWeKnowNote)}>
      <ul className="facts-list">
        {of.earlier.length > 0 && (
          <Fact
            icon={clockCounterClockwise}
            beneath={of.earlier
              .map(({ begunAt, capacity }) =>
                say(texts.earlierVisit, {
                  when: moment({ from: begunAt, to: null, precision: 'day' }),
                  capacity: say(capacityNames[capacity]),
                }),
              )
              .join('; ')}
          >
            {say(texts.earlierVisits)}
          </Fact>
        )}
        {of.asked.map((one) => (
          <Asked key={one.id} of={one} />
        ))}
      </ul>
    </Part>
  );
}

function Asked({ of }: { of: AskedShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const dayWords = useDayWords();
  const shares = of.shares.map((share) => say(codes.shareNames[share])).join(', ');
  const open = (
    <Link to="/app/inspections/requests/$id" params={{ id: of.id }}>
      {of.to}
    </Link>
  );
  if (of.state === 'no-answer')
    return (
      <Fact icon={prohibit} beneath={say(texts.noAnswerText)}>
        {say(texts.noAnswerTitle, { unit: of.to })}
      </Fact>
    );
  if (of.state === 'waiting')
    return (
      <Fact
        icon={hourglass}
        beneath={say(texts.askedOn, {
          when: moment({ from: of.askedAt, to: null, precision: 'day' }),
          day: dayWords(of.answerBy),
        })}
      >
        {shares}: {open}
      </Fact>
    );
  return (
    <li className="fact">
      <Icon of={fileText} />
      <div>
        {of.facts.map((fact) => (
          <p key={fact}>
            <b>{fact}</b>
          </p>
        ))}
        <p className="quiet">
          {open}. {of.ground}
        </p>
      </div>
    </li>
  );
}

/** Each duty once, with the units whose agencies have it. */
const dutiesOf = ({ duties }: InspectionShown) =>
  [...new Map(duties.map((duty) => [duty.title, duty])).values()].map((duty) => ({
    duty,
    names: duties.filter(({ title }) => title === duty.title).map(({ name }) => name),
  }));

function BeforeYouWrite({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  return (
    <Part title={say(texts.beforeYouWrite)}>
      <ul className="facts-list">
        {dutiesOf(of).map(({ duty, names }) => (
          <Fact
            key={duty.title}
            icon={arrowRight}
            beneath={
              <>
                {duty.text} ({say(duty.proposed ? texts.dutyProposed : texts.unverified)})
                <br />
                {say(texts.dutyOf, { units: namesInARow(names) })}
              </>
            }
          >
            {duty.title}
          </Fact>
        ))}
        <Fact icon={hand}>{say(texts.neverAsk)}</Fact>
        <Fact icon={identificationCard}>{say(texts.sameCard)}</Fact>
      </ul>
    </Part>
  );
}

function Room({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <Part title={say(texts.roomTitle)}>
      <ul className="members">
        {of.members.map((member) => (
          <li key={`${member.name} ${member.capacity}`}>
            <b>{member.name}</b>{' '}
            <span className="quiet">
              {say(texts.cameOn, {
                when: moment({ from: member.joinedAt, to: null, precision: 'day' }),
                capacity: say(capacityNames[member.capacity]),
              })}
            </span>
          </li>
        ))}
        {of.invited.map(({ name }) => (
          <li key={name} className="quiet">
            {say(texts.invitedNotHere, { unit: name })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
