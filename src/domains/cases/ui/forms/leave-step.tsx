import { type ReactElement, useRef, useState } from 'react';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { CaseShown } from '../../schema.ts';
import { undoNote, useCaseCommand } from '../api.ts';
import * as texts from '../page/next-step-messages.ts';

/** Not now, and why: a note in the case. The step remains until it is done, so that what was put off is not forgotten. */
export function LeaveStep({ of, title }: { of: CaseShown; title: string }): ReactElement | null {
  const say = useText();
  const plain = useCaseCommand();
  const fold = useRef<HTMLDetailsElement>(null);
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'not-now',
    title,
    value: { reason },
    put: (was) => setReason(was.reason),
  });
  const errors = useFormErrors(textErrors('not-now', reason, 2000, texts.reasonMissing));
  if (!of.may.includes('case.note')) return null;

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/cases/${of.id}/note`,
      label: texts.leaving,
      done: texts.didLeave,
      body: (act) => ({ act, note: say(texts.noteOf, { title, reason: reason.trim() }) }),
      undo: undoNote(of.id),
    });
    if (outcome.kind === 'done') {
      setReason('');
      errors.sent();
      fold.current?.removeAttribute('open');
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <details className="after not-on-paper" ref={fold}>
      <summary>{say(texts.notNow)}</summary>
      <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.send)} look="ordinary">
        <TextArea
          id="not-now"
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          error={errors.at('not-now')}
          value={reason}
          onChange={setReason}
        />
      </ActForm>
    </details>
  );
}
