import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DecisionShown, MeetingShown, MinutesShown, SteeringShown } from '../../steering/steering-schema.ts';
import { useDay } from '../days.ts';
import { CarryOut, SetMeeting, TakeDecision } from './meeting-forms.tsx';
import * as texts from './meeting-messages.ts';
import { ApproveMinutes, WriteMinutes } from './minutes-forms.tsx';

/** The meetings of the steering group, the newest first: who took part, the minutes in every version, what was decided. */
export function Meetings({ of }: { of: SteeringShown }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="meetings">
      <h2 id="meetings">{say(texts.meetingsTitle)}</h2>
      {of.meetings.length === 0 && <p className="quiet">{say(texts.meetingsNone)}</p>}
      {of.may.includes('programme.meeting') && <SetMeeting of={of} meeting={null} />}
      {of.meetings.map((meeting) => (
        <Meeting key={meeting.id} of={of} meeting={meeting} />
      ))}
    </section>
  );
}

function Meeting({ of, meeting }: { of: SteeringShown; meeting: MeetingShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const [last, ...earlier] = meeting.minutes;
  const may = (verb: string): boolean => of.may.includes(verb);
  return (
    <article className="steering-meeting" aria-labelledby={`meeting-${meeting.id}`}>
      <h3 id={`meeting-${meeting.id}`}>{say(texts.meetingOn, { day: day(meeting.on) })}</h3>
      <p className="small quiet">
        {[say(meeting.isHeld ? texts.held : texts.planned), meeting.place].filter(Boolean).join(' · ')}
      </p>
      <p className="steering-text">{meeting.present}</p>
      {last && (
        <div className="steering-minutes">
          <Version of={last} />
          {earlier.length > 0 && (
            <details className="programme-values">
              <summary>{say(texts.earlierVersions, { count: earlier.length })}</summary>
              {earlier.map((one) => (
                <Version key={one.act} of={one} />
              ))}
            </details>
          )}
        </div>
      )}
      <div className="programme-buttons">
        {meeting.isHeld && may('programme.minutes') && <WriteMinutes of={of} meeting={meeting} />}
        {last && !last.approved && may('programme.approve') && (
          <ApproveMinutes of={of} meeting={meeting} version={last} />
        )}
        {meeting.isHeld && may('programme.decision') && !last?.approved && (
          <TakeDecision of={of} meeting={meeting} decision={null} />
        )}
        {may('programme.meeting') && <SetMeeting of={of} meeting={meeting} />}
      </div>
      {meeting.decisions.length > 0 && (
        <>
          <h4>{say(texts.decisionsTitle)}</h4>
          <ol className="steering-decisions">
            {meeting.decisions.map((decision) => (
              <Decision key={decision.id} of={of} meeting={meeting} decision={decision} />
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

function Version({ of }: { of: MinutesShown }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <div>
      <p className="small">
        {say(texts.versionIs, { version: of.version, name: of.by, day: day(of.on) })}{' '}
        <Chip look={of.approved ? 'done' : 'attention'} icon={of.approved ? checkCircle : clock}>
          {of.approved
            ? say(texts.approvedIs, { name: of.approved.by, day: day(of.approved.on) })
            : say(texts.notApproved)}
        </Chip>
      </p>
      <p className="steering-text">{of.text}</p>
      {of.approved?.copy && <p className="small quiet">{say(texts.signedCopy, { name: of.approved.copy.name })}</p>}
    </div>
  );
}

function Decision(props: { of: SteeringShown; meeting: MeetingShown; decision: DecisionShown }): ReactElement {
  const { of, meeting, decision } = props;
  const say = useText();
  const day = useDay();
  const { done, due } = decision;
  return (
    <li>
      {decision.what}
      <span className="small quiet">{decision.why}</span>
      {decision.who && <span className="caption">{say(texts.whoIs, { who: decision.who })}</span>}
      <span className="caption">
        {done
          ? say(texts.doneIs, { day: day(done.on), how: done.how, name: done.by })
          : due
            ? say(texts.dueIs, { day: day(due) })
            : say(texts.openDecision)}
      </span>
      <span className="programme-buttons">
        {!done && of.may.includes('programme.decision-done') && <CarryOut of={of} decision={decision} />}
        {!decision.stands && of.may.includes('programme.decision') && (
          <TakeDecision of={of} meeting={meeting} decision={decision} />
        )}
      </span>
    </li>
  );
}
