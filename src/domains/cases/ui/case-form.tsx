import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../kernel/message.ts';
import type { Command } from '../../../web/command.ts';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import type { CaseAnswer } from '../schema.ts';
import * as texts from './form-messages.ts';

/** A page with one form about a case and one button that sends it. */
export function CaseForm(props: {
  /** The case it is about; null for one that is not opened yet. */
  of: string | null;
  title: Message;
  lead: Message;
  button: Message;
  command: Command<CaseAnswer>;
  errors: FormErrors;
  unsent: boolean;
  onSend: () => void;
  children: ReactNode;
}): ReactElement {
  const { of, title, lead, button, command, errors, unsent } = props;
  const say = useText();
  useHoldsDraft(unsent && command.act === null);
  return (
    <>
      {of !== null && (
        <p className="small">
          <Link to="/app/cases/$id" params={{ id: of }}>
            {say(texts.back)}
          </Link>
        </p>
      )}
      <PageHeading tab={say(title)} hasErrors={errors.summary.length > 0}>
        {say(title)}
      </PageHeading>
      <p className="lead">{say(lead)}</p>
      <form
        className="form-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!command.onItsWay && errors.attempt()) props.onSend();
        }}
      >
        <ErrorSummary errors={errors.summary} tries={errors.tries} />
        <Refusal of={command.refused} />
        <div className="fields" inert={command.onItsWay}>
          {props.children}
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
