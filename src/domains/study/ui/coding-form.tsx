import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import type { ReviewAnswer } from '../shown.ts';
import { useReviewCommand } from './api.ts';
import { type CodingDraft, codingOf, errorsIn } from './coding-draft.ts';
import { CodingFields } from './coding-fields.tsx';

/** The form in which a reader codes a file, or in which a third decision says what stands. */
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
      <form
        className="form-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!command.onItsWay) void send();
        }}
      >
        <ErrorSummary errors={errors.summary} tries={errors.tries} />
        <Refusal of={command.refused} />
        <div inert={command.onItsWay}>
          <CodingFields
            draft={draft}
            change={(part) => setDraft((before) => ({ ...before, ...part }))}
            errors={errors}
            asksName={asksName}
          />
        </div>
        <div className="form-send">
          <Sending act={command.act} />
          <div className="actions">
            <Button type="submit" look="primary" barred={command.onItsWay}>
              {say(command.sending ? sendingNow : button)}
            </Button>
          </div>
        </div>
      </form>
      <LeaveGuard unsent={unsent && command.act === null} />
    </>
  );
}
