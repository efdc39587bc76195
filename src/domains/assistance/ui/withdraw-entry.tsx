import { type ReactElement, useState } from 'react';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { Confirm } from '../../../web/form/confirm.tsx';
import { textErrors } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { useHelpCommand } from './api.ts';
import * as texts from './withdraw-messages.ts';

/** Takes back what was said of a need, with a reason. */
export function WithdrawEntry(props: { person: string; entry: string; called: string }): ReactElement {
  const { person, entry, called } = props;
  const say = useText();
  const command = useHelpCommand();
  const [reason, setReason] = useState('');
  const id = `withdraw-${entry}`;
  const errors = useFormErrors(textErrors(id, reason, 500, texts.reasonMissing));
  useHoldsDraft(reason !== '' && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/persons/${person}/support/withdraw`,
      label: texts.withdrawing,
      done: texts.didWithdraw,
      body: (act) => ({ act, entry, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <Confirm
      label={
        <>
          {say(texts.withdraw)}
          <span className="unseen">: {called}</span>
        </>
      }
    >
      <ActForm command={command} errors={errors} send={send} button={say(texts.withdrawNow)} look="compact">
        <TextArea
          id={id}
          label={say(texts.why)}
          hint={say(texts.means)}
          error={errors.at(id)}
          value={reason}
          onChange={setReason}
        />
      </ActForm>
    </Confirm>
  );
}
