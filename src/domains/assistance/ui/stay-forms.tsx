import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { departureNames } from '../code-messages.ts';
import { departures, type SupportShown } from '../schema.ts';
import { undoEntry, useHelpCommand } from './api.ts';
import { helpTexts } from './help-messages.ts';
import { stayTexts } from './stay-messages.ts';

type FormProps = { support: SupportShown; onClose: () => void };

const unreadable = (typed: string): boolean => typed.trim() !== '' && dayIn(typed) === null;

/** Until when a person may stay, as we were informed; empty says that this agency was not. */
export function StayForm({ support, onClose }: FormProps): ReactElement {
  const say = useText();
  const plain = useHelpCommand();
  const [until, setUntil] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'stay',
    title: say(stayTexts.setStay),
    value: { until },
    put: (was) => setUntil(was.until),
  });
  const errors = useFormErrors(unreadable(until) ? [wrong('until', stayTexts.dayMissing)] : []);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/persons/${support.person}/support/stay`,
      label: stayTexts.settingStay,
      done: stayTexts.didStay,
      body: (act) => ({ act, until: dayIn(until) }),
      undo: undoEntry(support.person),
    });
    if (outcome.kind === 'done') onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(stayTexts.setStay)}
      onClose={onClose}
    >
      <DayField
        id="until"
        label={say(stayTexts.stayHint)}
        error={errors.at('until')}
        optional
        value={until}
        onChange={setUntil}
      />
    </ActForm>
  );
}

/** What is said of leaving: a wish, a booking, that it has happened, or that it will not. */
export function DepartureForm({ support, onClose }: FormProps): ReactElement {
  const say = useText();
  const plain = useHelpCommand();
  const [draft, setDraft] = useState({ departure: '', on: '', supported: 'unknown', said: '' });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const needsDay = draft.departure === 'booked' || draft.departure === 'left';
  const { command, kept } = useDrafted(plain, {
    part: 'departure',
    title: say(stayTexts.setDeparture),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(draft.departure ? [] : [missing('departure', helpTexts.answerThis)]),
    ...(unreadable(draft.on) || (needsDay && !dayIn(draft.on)) ? [wrong('on', stayTexts.dayMissing)] : []),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/persons/${support.person}/support/depart`,
      label: stayTexts.settingDeparture,
      done: stayTexts.didDeparture,
      body: (act) => ({
        act,
        departure: draft.departure,
        on: dayIn(draft.on),
        supported: draft.supported,
        said: draft.said.trim() || null,
      }),
      undo: undoEntry(support.person),
    });
    if (outcome.kind === 'done') onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(stayTexts.setDeparture)}
      onClose={onClose}
    >
      <ChoiceGroup
        id="departure"
        label={say(stayTexts.what)}
        error={errors.at('departure')}
        value={draft.departure}
        onChange={(departure) => change({ departure })}
        lines={departures.map((value) => ({ value, label: say(departureNames[value]) }))}
      />
      <DayField
        id="on"
        label={say(stayTexts.day)}
        error={errors.at('on')}
        optional={!needsDay}
        value={draft.on}
        onChange={(on) => change({ on })}
      />
      <ChoiceGroup
        id="supported"
        label={say(stayTexts.isSupported)}
        inline
        value={draft.supported}
        onChange={(supported) => change({ supported })}
        lines={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: say(helpTexts[value]) }))}
      />
      <TextArea
        id="said"
        label={say(stayTexts.said)}
        optional
        maxLength={600}
        value={draft.said}
        onChange={(said) => change({ said })}
      />
    </ActForm>
  );
}
