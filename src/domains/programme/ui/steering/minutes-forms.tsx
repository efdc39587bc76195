import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { MeetingShown, MinutesShown, SteeringShown } from '../../steering/steering-schema.ts';
import { useProgrammeCommand } from '../api.ts';
import { useDay } from '../days.ts';

import { FoldedPart } from '../parts/part-form.tsx';
import { partPaths } from '../parts/part-paths.ts';
import { type PartField, wordsIn } from '../parts/part-values.ts';
import * as texts from './meeting-messages.ts';

/** The minutes of a meeting, or a new version of them, which begins with the last one. */
export function WriteMinutes({ of, meeting }: { of: SteeringShown; meeting: MeetingShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const [last] = meeting.minutes;
  return (
    <FoldedPart
      {...partPaths(of.id, 'minutes')}
      compact
      label={say(last ? texts.newMinutes : texts.writeMinutes)}
      title={say(texts.writeMinutesNamed, { day: day(meeting.on) })}
      part={`minutes-${meeting.id}`}
      done={texts.minutesSaved}
      fields={[{ id: 'text', kind: 'area', label: texts.minutesText, max: 8000 }]}
      {...(last ? { known: { text: last.text } } : {})}
      body={(values, act) => ({ act, meeting: meeting.id, text: values.text?.trim() })}
      command={useProgrammeCommand()}
    />
  );
}

/** A second person approves: by sending, where they did not write it; or on paper, of which the signed copy is chosen. */
export function ApproveMinutes(props: {
  of: SteeringShown;
  meeting: MeetingShown;
  version: MinutesShown;
}): ReactElement {
  const { of, meeting, version } = props;
  const say = useText();
  const day = useDay();
  const files = of.files.filter(({ isWithdrawn }) => !isWithdrawn);
  const fields: readonly PartField[] = [
    {
      id: 'signer',
      kind: 'line',
      label: texts.signer,
      hint: version.byMe ? texts.approveOwn : texts.approveOther,
      optional: !version.byMe,
      max: 120,
    },
    {
      id: 'copy',
      kind: 'choice',
      label: texts.copy,
      hint: texts.copyHint,
      optional: !version.byMe,
      choices: files.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  return (
    <FoldedPart
      path={partPaths(of.id, 'approve').path}
      compact
      label={say(texts.approve)}
      title={say(texts.approveNamed, { day: day(meeting.on) })}
      part={`approve-${meeting.id}`}
      done={texts.minutesApproved}
      fields={fields}
      body={(values, act) => ({
        act,
        meeting: meeting.id,
        version: version.act,
        signer: wordsIn(values.signer),
        copy: values.copy || null,
      })}
      command={useProgrammeCommand()}
    />
  );
}
