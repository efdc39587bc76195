import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { useCaseCommand } from '../api.ts';
import { CaseForm } from './case-form.tsx';
import * as texts from './form-messages.ts';

/** Goes on with a case that was closed, and says why. */
export default function ReopenCasePage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const command = useCaseCommand();
  const [reason, setReason] = useState('');
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.reopenTitle),
    empty: { reason: '' },
    value: { reason },
    put: (value) => setReason(value.reason),
  });
  const errors = useFormErrors(textErrors('reason', reason, 1000, texts.reopenWhyMissing));

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/cases/${id}/reopen`,
      label: texts.reopening,
      done: texts.didReopen,
      body: (act) => ({ act, reason: reason.trim() }),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/cases/$id', params: { id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <CaseForm
      of={id}
      title={texts.reopenTitle}
      lead={texts.reopenLead}
      button={texts.reopenTitle}
      command={command}
      errors={errors}
      unsent={reason !== ''}
      kept={kept}
      onSend={() => void send()}
    >
      <TextArea
        id="reason"
        label={say(texts.reopenWhy)}
        value={reason}
        onChange={setReason}
        onLeave={() => errors.left('reason')}
        error={errors.at('reason')}
      />
    </CaseForm>
  );
}
