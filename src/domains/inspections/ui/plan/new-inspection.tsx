import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { purposes } from '../../schema.ts';
import { useInspectionCommand } from '../api.ts';
import * as texts from './list-messages.ts';

/** A joint inspection begins with its purpose, and nothing else can be chosen before it. */
export default function NewInspection(): ReactElement {
  const say = useText();
  const may = useMay('room.open');
  const navigate = useNavigate();
  const plain = useInspectionCommand();
  const { codes, nameOf } = useCodes('purposes');
  const [purpose, setPurpose] = useState('');
  const [inspection] = useState(newId);
  const { command, kept } = useDrafted(plain, {
    part: 'form',
    title: say(texts.setPurpose),
    value: { purpose },
    put: (was) => setPurpose(was.purpose),
  });
  const errors = useFormErrors(purpose === '' ? [{ path: 'purpose', text: texts.purposeMissing, early: false }] : []);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/inspections/open',
      label: texts.settingPurpose,
      done: texts.didSetPurpose,
      body: (act) => ({ act, inspection, purpose }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/$id', params: { id: inspection } });
  }

  return (
    <div className="reading">
      <PageHeading tab={say(texts.newTitle)} hasErrors={errors.summary.length > 0}>
        {say(texts.newTitle)}
      </PageHeading>
      <p className="lead">{say(texts.newLead)}</p>
      {!may && <Forbidden />}
      {may && (
        <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.setPurpose)}>
          <ChoiceGroup
            id="purpose"
            label={say(texts.purposeLabel)}
            error={errors.at('purpose')}
            value={purpose}
            onChange={setPurpose}
            lines={purposes.map((value) => ({
              value,
              label: nameOf(value),
              detail: codes?.find(({ id }) => id === value)?.text,
            }))}
          />
        </ActForm>
      )}
    </div>
  );
}
