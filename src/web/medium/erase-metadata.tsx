import { type ReactElement, useState } from 'react';
import { whyTakenOut } from '../../kernel/detached-metadata.ts';
import { Button } from '../components/button.tsx';
import { ChoiceGroup } from '../components/choice-group.tsx';
import { Dialog } from '../components/lazy-dialog.tsx';
import { Sending } from '../components/state/sending.tsx';
import { missing } from '../form/draft-error.ts';
import { useFormErrors } from '../form/form-errors.ts';
import { Refusal } from '../form/refusal.tsx';
import { sendingNow } from '../messages.ts';
import type { Command } from '../sending/command.ts';
import { useText } from '../text.tsx';
import * as texts from './erase-metadata-messages.ts';

/** Erases place and device. Asks once more, and why: what is destroyed here cannot be restored. */
export function TakeOut(props: {
  readonly id: string;
  readonly path: string;
  readonly command: Command<unknown>;
}): ReactElement {
  const { id, path, command } = props;
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const field = `${id}.why`;
  const errors = useFormErrors(why === '' ? [missing(field, texts.chooseWhy)] : []);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path,
      label: texts.takingOut,
      done: texts.didTakeOut,
      body: (act) => ({ act, why }),
    });
    if (outcome.kind !== 'refused') setOpen(false);
  }
  return (
    <p className="not-on-paper">
      <Button look="compact" onClick={() => setOpen(true)}>
        {say(texts.takeOut)}
      </Button>
      {isOpen && (
        <Dialog title={say(texts.takeOutTitle)} alert onClose={() => setOpen(false)}>
          <div className="fields">
            <p>
              <strong>{say(texts.cannotUndo)}</strong>
            </p>
            <p>{say(texts.whatRemains)}</p>
            <ChoiceGroup
              id={field}
              label={say(texts.why)}
              hint={say(texts.whyHint)}
              error={errors.at(field)}
              value={why}
              onChange={setWhy}
              lines={whyTakenOut.map((value) => ({ value, label: say(texts.whyNames[value]) }))}
            />
          </div>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
              {say(command.sending ? sendingNow : texts.takeOut)}
            </Button>
            <Button autoFocus onClick={() => setOpen(false)}>
              {say(texts.keepThem)}
            </Button>
          </div>
        </Dialog>
      )}
    </p>
  );
}
