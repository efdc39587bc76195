import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import type { Message } from '../../../../kernel/message.ts';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { ReviewAnswer } from '../../review/schema.ts';
import { useReviewCommand } from './api.ts';
import { type CodingDraft, codingOf, errorsIn } from './coding-draft.ts';
import { CodingFields } from './coding-fields.tsx';
import { whyMissing } from './correct-messages.ts';

/** The form in which a reader codes a file, or in which a third decision settles it. */
export function CodingForm(props: {
  from: CodingDraft;
  asksName: boolean;
  /** The label of a reason, where a reading is corrected. */
  asksWhy?: Message;
  path: string;
  button: Message;
  label: Message;
  done: Message;
  body: (act: ActEnvelope, pseudonym: string, coding: unknown, reason: string) => unknown;
  onDone: (answer: ReviewAnswer) => void;
}): ReactElement {
  const { from, asksName, asksWhy, path, button, label, done, body, onDone } = props;
  const say = useText();
  const command = useReviewCommand();
  const [draft, setDraft] = useState(from);
  const [reason, setReason] = useState('');
  const errors = useFormErrors([...errorsIn(draft), ...(asksWhy ? textErrors('reason', reason, 500, whyMissing) : [])]);
  const kept = useKeptDraft({
    command,
    part: path.split('/').at(-1) ?? 'form',
    title: say(label),
    empty: { draft: from, reason: '' },
    value: { draft, reason },
    put(value) {
      setDraft(value.draft);
      setReason(value.reason);
    },
  });
  const unsent = (draft !== from || reason !== '') && kept.isAtRisk && command.act === null;
  useHoldsDraft(unsent);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path,
      label,
      done,
      body: (act) => body(act, draft.pseudonym.trim(), codingOf(draft), reason.trim()),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      onDone(outcome.answer);
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <>
      <ActForm command={command} errors={errors} send={send} button={say(button)} layout="page" sections kept={kept}>
        <CodingFields
          draft={draft}
          change={(part) => setDraft((before) => ({ ...before, ...part }))}
          errors={errors}
          asksName={asksName}
        />
        {asksWhy && (
          <div className="fields">
            <TextArea
              id="reason"
              label={say(asksWhy)}
              error={errors.at('reason')}
              value={reason}
              onChange={setReason}
              onLeave={() => errors.left('reason')}
            />
          </div>
        )}
      </ActForm>
      <LeaveGuard unsent={unsent} />
    </>
  );
}
