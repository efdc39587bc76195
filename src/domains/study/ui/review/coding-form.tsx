import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../../kernel/act.ts';
import type { Message } from '../../../../kernel/message.ts';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { ReviewAnswer } from '../../review/schema.ts';
import { useReviewCommand } from './api.ts';
import { type CodingDraft, codingOf, errorsIn } from './coding-draft.ts';
import { CodingFields } from './coding-fields.tsx';

/** The form in which a reader codes a file, or in which a third decision settles it. */
export function CodingForm(props: {
  from: CodingDraft;
  asksName: boolean;
  path: string;
  button: Message;
  label: Message;
  done: Message;
  body: (act: ActEnvelope, pseudonym: string, coding: unknown) => unknown;
  onDone: (answer: ReviewAnswer) => void;
}): ReactElement {
  const { from, asksName, path, button, label, done, body, onDone } = props;
  const say = useText();
  const command = useReviewCommand();
  const [draft, setDraft] = useState(from);
  const errors = useFormErrors(errorsIn(draft));
  const unsent = draft !== from;
  useHoldsDraft(unsent && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path,
      label,
      done,
      body: (act) => body(act, draft.pseudonym.trim(), codingOf(draft)),
    });
    if (outcome.kind === 'done') onDone(outcome.answer);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <>
      <ActForm command={command} errors={errors} send={send} button={say(button)} layout="page" sections>
        <CodingFields
          draft={draft}
          change={(part) => setDraft((before) => ({ ...before, ...part }))}
          errors={errors}
          asksName={asksName}
        />
      </ActForm>
      <LeaveGuard unsent={unsent && command.act === null} />
    </>
  );
}
