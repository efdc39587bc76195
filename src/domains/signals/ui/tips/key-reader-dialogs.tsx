import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Dialog } from '../../../../web/components/lazy-dialog.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import type { TipKeyRow } from '../../tips/shapes.ts';
import { useKeyCommand } from './api.ts';
import { unlocking } from './page-messages.ts';
import { PassphraseField } from './passphrase-field.tsx';
import * as texts from './reader-messages.ts';
import { keysMissing, useKeysSoon, withKeys } from './with-keys.ts';

/** Opens the key with the reader's own passphrase in this browser, and seals it to what the colleague asked with. */
export function AddToKey(props: {
  tipKey: TipKeyRow;
  ask: TipKeyRow['asks'][number];
  close: () => void;
}): ReactElement {
  const { tipKey, ask, close } = props;
  const say = useText();
  const command = useKeyCommand();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  useKeysSoon();

  async function add(): Promise<void> {
    setProblem(undefined);
    setWorking(true);
    const { locked } = tipKey;
    const made = await withKeys(async ({ unlock, boxFor }) => {
      const identity = locked && (await unlock(locked, passphrase));
      return identity && boxFor(identity, ask.lock);
    });
    setWorking(false);
    const box = made?.done;
    if (!box) {
      setProblem(say(made ? texts.wrong : keysMissing));
      return;
    }
    const outcome = await command.send({
      path: `/api/tip-keys/${tipKey.id}/reader`,
      label: texts.adding,
      done: texts.added,
      body: (act) => ({ act, reader: ask.id, box }),
    });
    if (outcome.kind !== 'refused') close();
  }

  const barred = working || command.onItsWay;
  return (
    <Dialog title={say(texts.addTitle, { name: ask.name })} onClose={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!barred) void add();
        }}
      >
        <p>{say(texts.addText)}</p>
        <p className="code">{ask.check}</p>
        <PassphraseField
          id="own-passphrase"
          label={say(texts.ownPassphrase)}
          error={problem}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Refusal of={command.refused} />
        <Sending act={command.act} />
        <div className="actions">
          <Button type="submit" look="primary" barred={barred}>
            {say(working ? unlocking : command.sending ? sendingNow : texts.add)}
          </Button>
          <Button onClick={close}>{say(texts.keep)}</Button>
        </div>
      </form>
    </Dialog>
  );
}

export function RemoveFromKey(props: {
  tipKey: TipKeyRow;
  reader: TipKeyRow['readers'][number];
  close: () => void;
}): ReactElement {
  const { tipKey, reader, close } = props;
  const say = useText();
  const command = useKeyCommand();
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/tip-keys/${tipKey.id}/end-reader`,
      label: texts.removing,
      done: texts.removed,
      body: (act) => ({ act, reader: reader.id }),
    });
    if (outcome.kind !== 'refused') close();
  }
  return (
    <Dialog title={say(texts.removeTitle, { name: reader.name })} alert onClose={close}>
      <p>{say(texts.removeText)}</p>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
          {say(command.sending ? sendingNow : texts.remove)}
        </Button>
        <Button autoFocus onClick={close}>
          {say(texts.keep)}
        </Button>
      </div>
    </Dialog>
  );
}
