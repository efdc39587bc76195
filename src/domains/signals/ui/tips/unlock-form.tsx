import info from '@phosphor-icons/core/regular/info.svg?raw';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useText } from '../../../../web/text.tsx';
import type { TipShown } from '../../tips/shapes.ts';
import { useTipCommand } from './api.ts';
import * as texts from './page-messages.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { keysMissing, useKeysSoon, withKeys } from './with-keys.ts';

/**
 * Opens the key with the passphrase, or with the key on paper, and the tip with an act if no one has opened it. It is tried first, so that a
 * wrong one opens nothing.
 */
export function UnlockForm({
  tip,
  onUnlocked,
}: {
  tip: TipShown;
  onUnlocked: (identity: string) => void;
}): ReactElement {
  const say = useText();
  const command = useTipCommand();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  const mustOpen = tip.state === 'unopened';
  useKeysSoon();
  useAnnounce(working ? say(texts.unlocking) : (problem ?? null));

  async function open(): Promise<void> {
    if (!passphrase.trim()) {
      setProblem(say(tip.locked ? texts.noPassphrase : texts.noPaperKey));
      return;
    }
    setProblem(undefined);
    setWorking(true);
    const { locked, recovery } = tip;
    const tried = await withKeys(
      async ({ unlock, fromPaper }) =>
        (await fromPaper(passphrase, recovery)) ?? (locked ? await unlock(locked, passphrase) : null),
    );
    setWorking(false);
    const identity = tried?.done;
    if (!tried) {
      setProblem(say(keysMissing));
      return;
    }
    if (!identity) {
      setProblem(say(locked ? texts.wrongPassphrase : texts.wrongPaperKey));
      return;
    }
    if (mustOpen) {
      const outcome = await command.send({
        path: `/api/tips/${tip.id}/open`,
        label: texts.opening,
        done: texts.didOpen,
        body: (act) => ({ act }),
      });
      if (outcome.kind !== 'done') return;
    }
    onUnlocked(identity);
  }

  return (
    <section className="section tip-unlock" aria-labelledby="unlock">
      <h2 id="unlock">{say(mustOpen ? texts.openTitle : texts.readTitle)}</h2>
      <p>{say(mustOpen ? texts.openText : texts.readText)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!working && !command.onItsWay) void open();
        }}
      >
        <Refusal of={command.refused} />
        <PassphraseField
          id="passphrase"
          label={say(tip.locked ? texts.passphrase : texts.paperKey)}
          hint={say(tip.locked ? texts.passphraseHint : texts.paperKeyHint)}
          error={problem}
          value={passphrase}
          onChange={setPassphrase}
        />
        {tip.locked && tip.demoPassphrase && (
          <StateBox icon={info} title={say(texts.demoPassphrase, { passphrase: tip.demoPassphrase })} level="p" />
        )}
        <Sending act={command.act} />
        <div className="actions">
          <Button type="submit" look="primary" barred={working || command.onItsWay}>
            {say(working ? texts.unlocking : mustOpen ? texts.open : texts.read)}
          </Button>
        </div>
      </form>
    </section>
  );
}
