import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import type { KeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import type { Command } from '../../../../web/sending/command.ts';
import { useText } from '../../../../web/text.tsx';
import type { CaseAnswer } from '../../schema.ts';
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
  kept: KeptDraft;
  onSend: () => void;
  children: ReactNode;
}): ReactElement {
  const { of, title, lead, button, command, errors, kept } = props;
  const unsent = props.unsent && kept.isAtRisk;
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
      <ActForm
        command={command}
        errors={errors}
        send={async () => {
          if (errors.attempt()) props.onSend();
        }}
        button={say(button)}
        kept={kept}
        layout="page"
      >
        {props.children}
      </ActForm>
      <LeaveGuard unsent={unsent && command.act === null} />
    </>
  );
}
