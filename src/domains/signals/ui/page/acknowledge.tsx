import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { pathOf, useSignalCommand } from '../api.ts';
import * as texts from './acknowledge-messages.ts';

/** The button that takes a signal. It says what it does in law, and below it, what the sender learns by it. */
export default function Acknowledge(props: {
  about: string;
  beside?: ReactNode;
  /** What follows, in words; null where the page has said it already. */
  effect?: string | null;
  look?: 'quiet';
  /** The id of the heading that says what is taken, where several can be. */
  labelId?: string;
  onTaken?: () => void;
}): ReactElement {
  const say = useText();
  const may = useMay('signal.acknowledge');
  const command = useSignalCommand();

  async function take(): Promise<void> {
    const outcome = await command.send({
      path: pathOf('acknowledge', props.about),
      label: texts.acknowledging,
      done: texts.didAcknowledge,
      body: (act) => ({ act }),
    });
    if (outcome.kind === 'done') props.onTaken?.();
  }

  return (
    <>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        {may && (
          <Button
            look={props.look === 'quiet' ? 'compact' : 'primary'}
            barred={command.onItsWay}
            reason={props.labelId}
            onClick={() => void take()}
          >
            {say(command.sending ? sendingNow : texts.acknowledge)}
          </Button>
        )}
        {props.beside}
      </div>
      {may && props.effect !== null && <p className="small quiet">{props.effect ?? say(texts.acknowledgeEffect)}</p>}
    </>
  );
}
