import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { useSurveyCommand } from './api.ts';
import { sending } from './form-messages.ts';

/** An act that needs nothing but to be done: one button, and what follows from it. */
export function Press(props: {
  path: string;
  button: Message;
  done: Message;
  body?: object;
  effect?: Message;
  look?: 'primary' | 'compact';
}): ReactElement {
  const say = useText();
  const command = useSurveyCommand();
  const press = (): void =>
    void command.send({ path: props.path, label: sending, done: props.done, body: (act) => ({ act, ...props.body }) });
  return (
    <div className="not-on-paper">
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button look={props.look ?? 'primary'} barred={command.onItsWay} onClick={press}>
          {say(command.sending ? sendingNow : props.button)}
        </Button>
      </div>
      {props.effect && <p className="small quiet">{say(props.effect)}</p>}
    </div>
  );
}
