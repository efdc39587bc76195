import { type ReactElement, useState } from 'react';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
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
  const plain = useHelpCommand();
  const [reason, setReason] = useState('');
  const id = `withdraw-${entry}`;
  const { command, kept } = useDrafted(plain, {
    part: id,
    title: say(texts.withdraw),
    value: { reason },
    put: (was) => setReason(was.reason),
  });
  const errors = useFormErrors(textErrors(id, reason, 500, texts.reasonMissing));

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
      kept={kept}
      label={
        <>
          {say(texts.withdraw)}
          <span className="unseen">: {called}</span>
        </>
      }
    >
      <ActForm kept={kept} command={command} errors={errors} send={send} button={say(texts.withdrawNow)} look="compact">
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
