import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { caseEndNames } from '../../end-messages.ts';
import { caseEnds } from '../../schema.ts';
import { useCaseCommand } from '../api.ts';
import { CaseForm } from './case-form.tsx';
import * as texts from './form-messages.ts';

/** Ends the work of this agency on a case. Nothing is chosen beforehand. */
export default function CloseCasePage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const command = useCaseCommand();
  const [end, setEnd] = useState('');
  const [reason, setReason] = useState('');
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.closeTitle),
    empty: { end: '', reason: '' },
    value: { end, reason },
    put(value) {
      setEnd(value.end);
      setReason(value.reason);
    },
  });
  const errors = useFormErrors([
    ...(end === '' ? [missing('end', texts.closeWhyMissing)] : []),
    ...textErrors('reason', reason, 1000, texts.closeReasonMissing),
  ]);

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/cases/${id}/close`,
      label: texts.closing,
      done: texts.didClose,
      body: (act) => ({ act, end, reason: reason.trim() }),
      undo: { path: `/api/cases/${id}/reopen`, done: texts.didReopen, body: (act) => ({ act, reason: null }) },
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
      title={texts.closeTitle}
      lead={texts.closeLead}
      button={texts.closeTitle}
      command={command}
      errors={errors}
      unsent={reason !== ''}
      kept={kept}
      onSend={() => void send()}
    >
      <ChoiceGroup
        id="end"
        label={say(texts.closeWhy)}
        value={end}
        onChange={setEnd}
        error={errors.at('end')}
        lines={caseEnds.map((value) => ({ value, label: say(caseEndNames[value]) }))}
      />
      <TextArea
        id="reason"
        label={say(texts.closeReason)}
        value={reason}
        onChange={setReason}
        onLeave={() => errors.left('reason')}
        error={errors.at('reason')}
      />
    </CaseForm>
  );
}
