import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { type Say, useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { useStandingGround } from '../../disclosures/ui/public.tsx';
import { provisionNames } from '../reflection-period/period-messages.ts';
import { type ApplicationShown, provisionsIn } from '../schema.ts';
import { useApplicationCommand } from './api.ts';
import { applicationTexts } from './application-messages.ts';
import { periodTexts } from './period-page-messages.ts';

type FormProps = { application: ApplicationShown };

const provisionLines = (say: Say, country: string) =>
  provisionsIn(country).map((value) => ({ value, label: say(provisionNames[value]) }));

/** The decision. On what it rests stays with who decides; who applied hears a day. */
export function DecideForm({ application }: FormProps): ReactElement {
  const say = useText();
  const command = useApplicationCommand();
  const { country } = useSession();
  const ground = useStandingGround('reflection-decision');
  const [outcome, setOutcome] = useState('');
  const [provision, setProvision] = useState<string>(provisionsIn(country)[0] ?? '');
  const [reason, setReason] = useState('');
  const errors = useFormErrors([
    ...(outcome ? [] : [missing('outcome', periodTexts.answerThis)]),
    ...(outcome === 'refused' && !reason.trim() ? [missing('reason', periodTexts.answerThis)] : []),
    ...ground.missing,
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const answer = await command.send({
      path: `/api/applications/${application.id}/decide`,
      label: applicationTexts.deciding,
      done: applicationTexts.decided,
      body: (act) => ({ act, outcome, provision, reason: reason.trim() || null, ...ground.sent }),
    });
    if (answer.kind === 'refused') errors.refused(answer.refused.fields);
  }
  return (
    <ActForm
      command={command}
      errors={errors}
      send={send}
      button={say(applicationTexts.decide)}
      effect={say(applicationTexts.decideEffect)}
    >
      <ChoiceGroup
        id="outcome"
        label={say(applicationTexts.outcome)}
        error={errors.at('outcome')}
        inline
        value={outcome}
        onChange={setOutcome}
        lines={[
          { value: 'granted', label: say(applicationTexts.grant) },
          { value: 'refused', label: say(applicationTexts.refuse) },
        ]}
      />
      <ChoiceGroup
        id="provision"
        label={say(applicationTexts.provision)}
        hint={say(applicationTexts.provisionHint)}
        value={provision}
        onChange={setProvision}
        lines={provisionLines(say, country)}
      />
      <TextArea
        id="reason"
        label={say(applicationTexts.reason)}
        error={errors.at('reason')}
        optional={outcome !== 'refused'}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
      {ground.fields(errors)}
    </ActForm>
  );
}

/** More time, while it runs. */
export function ExtendForm({ application }: FormProps): ReactElement {
  const say = useText();
  const command = useApplicationCommand();
  const { country } = useSession();
  const ground = useStandingGround('reflection-decision');
  const [until, setUntil] = useState('');
  const [provision, setProvision] = useState<string>(application.provision ?? provisionsIn(country)[0] ?? '');
  const errors = useFormErrors([
    ...(dayIn(until) ? [] : [wrong('until', applicationTexts.dayMissing)]),
    ...ground.missing,
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const answer = await command.send({
      path: `/api/applications/${application.id}/extend`,
      label: applicationTexts.extending,
      done: applicationTexts.decided,
      body: (act) => ({ act, until: dayIn(until), provision, ...ground.sent }),
    });
    if (answer.kind === 'refused') errors.refused(answer.refused.fields);
  }
  return (
    <ActForm command={command} errors={errors} send={send} button={say(applicationTexts.extend)}>
      <DayField
        id="until"
        label={say(applicationTexts.newLastDay)}
        error={errors.at('until')}
        value={until}
        onChange={setUntil}
      />
      <ChoiceGroup
        id="provision"
        label={say(applicationTexts.provision)}
        hint={say(applicationTexts.provisionHint)}
        value={provision}
        onChange={setProvision}
        lines={provisionLines(say, country)}
      />
      {ground.fields(errors)}
    </ActForm>
  );
}
