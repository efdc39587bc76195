import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Dialog } from '../../../../web/components/lazy-dialog.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import { useVisitCommand, visitQuery } from '../api.ts';
import { Opened } from '../parts.tsx';
import * as texts from './insight-messages.ts';

type OfNote = { readonly visit: string; readonly note: string };

function useDecision({ visit, note }: OfNote, released: boolean) {
  const command = useVisitCommand();
  const send = () =>
    command.send({
      path: `/api/inspections/visits/${visit}/release-note`,
      label: released ? texts.releasing : texts.masking,
      done: released ? texts.released : texts.maskedAgain,
      body: (act) => ({ act, observation: note, released }),
    });
  return { ...command, send };
}

/** Opens the words of a masked note: they are released by a person who has read them, and in no other way. */
export function ReadAndRelease(of: OfNote): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="not-on-paper">
      <Button look="compact" onClick={() => setOpen(true)}>
        {say(texts.readToRelease)}
      </Button>
      {isOpen && <Words {...of} onClose={() => setOpen(false)} />}
    </p>
  );
}

function Words({ onClose, ...of }: OfNote & { onClose: () => void }): ReactElement {
  const say = useText();
  const decision = useDecision(of, true);
  const visit = useQuery(visitQuery(of.visit));
  async function release(): Promise<void> {
    const outcome = await decision.send();
    if (outcome.kind !== 'refused') onClose();
  }
  return (
    <Dialog title={say(texts.readTitle)} onClose={onClose}>
      <Opened of={visit}>
        {({ observations, takenBack }) => (
          <>
            <div className="fields">
              <blockquote className="own-words">
                {[...observations, ...takenBack].find(({ id }) => id === of.note)?.note}
              </blockquote>
              <p>{say(texts.readHint)}</p>
            </div>
            <Refusal of={decision.refused} />
            <Sending act={decision.act} />
            <div className="actions">
              <Button look="primary" barred={decision.onItsWay} onClick={() => void release()}>
                {say(decision.sending ? sendingNow : texts.release)}
              </Button>
              <Button autoFocus onClick={onClose}>
                {say(texts.leaveMasked)}
              </Button>
            </div>
          </>
        )}
      </Opened>
    </Dialog>
  );
}

/** The words of a note that was released are masked again, for whom they have not yet been given. */
export function MaskAgain(of: OfNote): ReactElement {
  const say = useText();
  const decision = useDecision(of, false);
  return (
    <div className="not-on-paper">
      <Refusal of={decision.refused} />
      <Sending act={decision.act} />
      <Button look="compact" barred={decision.onItsWay} onClick={() => void decision.send()}>
        {say(decision.sending ? sendingNow : texts.maskAgain)}
      </Button>
    </div>
  );
}
