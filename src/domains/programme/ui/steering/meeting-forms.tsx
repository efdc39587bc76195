import type { ReactElement } from 'react';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DecisionShown, MeetingShown, SteeringShown } from '../../steering/steering-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { useDay } from '../days.ts';

import { FoldedPart } from '../parts/part-form.tsx';
import * as partTexts from '../parts/part-messages.ts';
import { partPaths } from '../parts/part-paths.ts';
import { wordsIn } from '../parts/part-values.ts';
import * as texts from './meeting-messages.ts';

/** A meeting that is planned or was held, or one of which the day, the place or the members change. */
export function SetMeeting({ of, meeting }: { of: SteeringShown; meeting: MeetingShown | null }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <FoldedPart
      {...partPaths(of.id, 'meeting')}
      {...(meeting ? { compact: true, label: say(partTexts.change) } : {})}
      title={meeting ? say(texts.changeMeetingNamed, { day: day(meeting.on) }) : say(texts.addMeeting)}
      part={meeting ? `meeting-${meeting.id}` : 'meeting'}
      done={texts.meetingSaved}
      fields={[
        { id: 'on', kind: 'day', label: texts.on },
        { id: 'place', kind: 'line', label: texts.place, optional: true, max: 120 },
        { id: 'present', kind: 'area', label: texts.present, hint: texts.presentHint, max: 1000 },
      ]}
      {...(meeting ? { known: { on: meeting.on, place: meeting.place ?? '', present: meeting.present } } : {})}
      body={(values, act) => ({
        act,
        meeting: meeting?.id ?? act.id,
        on: dayIn(values.on ?? ''),
        place: wordsIn(values.place),
        present: values.present?.trim(),
      })}
      command={useProgrammeCommand()}
    />
  );
}

/** What was decided at a meeting, or the same in other words until the minutes are approved. */
export function TakeDecision(props: {
  of: SteeringShown;
  meeting: MeetingShown;
  decision: DecisionShown | null;
}): ReactElement {
  const { of, meeting, decision } = props;
  const say = useText();
  const day = useDay();
  return (
    <FoldedPart
      path={partPaths(of.id, 'decision').path}
      compact
      label={decision ? say(partTexts.change) : say(texts.addDecision)}
      title={
        decision
          ? say(texts.changeDecisionNamed, { name: decision.what })
          : say(texts.addDecisionNamed, { day: day(meeting.on) })
      }
      part={decision ? `decision-${decision.id}` : `decision-of-${meeting.id}`}
      done={texts.decisionSaved}
      fields={[
        { id: 'what', kind: 'area', label: texts.decision, max: 500 },
        { id: 'why', kind: 'area', label: texts.grounds, max: 500 },
        { id: 'who', kind: 'line', label: texts.who, optional: true, max: 160 },
        { id: 'due', kind: 'day', label: texts.due, optional: true },
      ]}
      {...(decision
        ? {
            known: {
              what: decision.what,
              why: decision.why,
              who: decision.who ?? '',
              due: decision.due ?? '',
            },
          }
        : {})}
      body={(values, act) => ({
        act,
        decision: decision?.id ?? act.id,
        meeting: meeting.id,
        what: values.what?.trim(),
        why: values.why?.trim(),
        who: wordsIn(values.who),
        due: dayIn(values.due ?? ''),
      })}
      command={useProgrammeCommand()}
    />
  );
}

export function CarryOut({ of, decision }: { of: SteeringShown; decision: DecisionShown }): ReactElement {
  const say = useText();
  return (
    <FoldedPart
      {...partPaths(of.id, 'decision-done')}
      compact
      label={say(texts.done)}
      title={say(texts.doneNamed, { name: decision.what })}
      part={`done-${decision.id}`}
      done={texts.doneSaved}
      fields={[
        { id: 'on', kind: 'day', label: texts.on },
        { id: 'how', kind: 'area', label: texts.doneHow, max: 500 },
      ]}
      body={(values, act) => ({
        act,
        decision: decision.id,
        on: dayIn(values.on ?? ''),
        how: values.how?.trim(),
      })}
      command={useProgrammeCommand()}
    />
  );
}
