import { type ReactElement, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Dialog } from '../../../web/components/lazy-dialog.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { useSignedOutCommand } from './api.ts';
import * as texts from './end-all-sessions-messages.ts';

/** Ends every session of the agency but one's own, after asking once more. */
export function EndAllSessions(): ReactElement {
  const say = useText();
  const command = useSignedOutCommand();
  const hint = useId();
  const [isOpen, setOpen] = useState(false);
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: '/api/administration/sessions/end',
      label: texts.sending,
      done: texts.done,
      body: (act) => ({ act, people: null }),
    });
    if (outcome.kind !== 'refused') setOpen(false);
  }
  return (
    <div className="section not-on-paper">
      <DoneNote about="people" />
      <p className="small quiet" id={hint}>
        {say(texts.hint)}
      </p>
      <Button look="plain" reason={hint} onClick={() => setOpen(true)}>
        {say(texts.title)}
      </Button>
      {isOpen && (
        <Dialog title={say(texts.heading)} alert onClose={() => setOpen(false)}>
          <p>{say(texts.text)}</p>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
              {say(command.sending ? sendingNow : texts.title)}
            </Button>
            <Button autoFocus onClick={() => setOpen(false)}>
              {say(texts.keep)}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
