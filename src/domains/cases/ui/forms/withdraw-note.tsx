import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { CaseShown } from '../../schema.ts';
import { useCaseCommand } from '../api.ts';
import { withdrawNote } from '../case-messages.ts';
import { CaseForm } from './case-form.tsx';
import * as texts from './form-messages.ts';
import { OpenFromCase } from './open-from-case.tsx';

/** Takes back a note of a case, and says why. */
export default function WithdrawNotePage(): ReactElement {
  const say = useText();
  const { note = '' } = useSearch({ strict: false }) as { note?: string };
  return (
    <OpenFromCase verb="case.withdraw-note" title={withdrawNote}>
      {(of) =>
        note === '' ? (
          <PageHeading tab={say(withdrawNote)}>{say(withdrawNote)}</PageHeading>
        ) : (
          <Form of={of} note={note} />
        )
      }
    </OpenFromCase>
  );
}

function Form({ of, note }: { of: CaseShown; note: string }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useCaseCommand();
  const [reason, setReason] = useState('');
  const words = of.timeline.find(({ id }) => id === note)?.note;
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(withdrawNote),
    empty: { reason: '' },
    value: { reason },
    put: (value) => setReason(value.reason),
  });
  const errors = useFormErrors(textErrors('reason', reason, 500, texts.withdrawWhyMissing));

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/cases/${of.id}/withdraw-note`,
      label: texts.withdrawing,
      done: texts.didWithdraw,
      body: (act) => ({ act, note, reason: reason.trim() }),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/cases/$id', params: { id: of.id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <CaseForm
      of={of.id}
      title={withdrawNote}
      lead={texts.withdrawLead}
      button={withdrawNote}
      command={command}
      errors={errors}
      unsent={reason !== ''}
      kept={kept}
      onSend={() => void send()}
    >
      {words && (
        <figure>
          <figcaption className="small quiet">{say(texts.withdrawnNote)}</figcaption>
          <blockquote className="own-words">{words}</blockquote>
        </figure>
      )}
      <TextArea
        id="reason"
        label={say(texts.withdrawWhy)}
        value={reason}
        onChange={setReason}
        onLeave={() => errors.left('reason')}
        error={errors.at('reason')}
      />
    </CaseForm>
  );
}
