import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { tipKeysQuery, useKeyCommand } from './api.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import * as texts from './key-messages.ts';
import { KeyReaders } from './key-readers.tsx';
import type { NewKeys } from './keys.ts';
import { KeysOfUnit } from './keys-of-unit.tsx';
import { back } from './page-messages.ts';
import { ProvePresent } from './prove-present.tsx';
import { withKeys } from './with-keys.ts';
import './tips.css';

/** Makes the key that tips are sealed to: in this browser, with the private half for emergencies shown once. */
export default function MakeKey(): ReactElement {
  const say = useText();
  const may = useMay('tip.key');
  const command = useKeyCommand();
  const [keys, setKeys] = useState<NewKeys | null>(null);
  const [done, setDone] = useState<'used' | 'awaits' | null>(null);
  const [proof, setProof] = useState<string | null>(null);
  const known = useQuery({ ...tipKeysQuery(), enabled: may });
  if (!may) {
    return (
      <>
        <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
        <Forbidden />
      </>
    );
  }

  async function use({ recipient, recovery, locked }: NewKeys): Promise<void> {
    const key = newId();
    const outcome = await command.send({
      path: '/api/tip-keys',
      label: texts.making,
      done: null,
      body: (act) => ({ act, key, recipient, recovery, locked, proof }),
    });
    if (outcome.kind !== 'done') return;
    setKeys(null);
    setDone(outcome.answer.key.awaits ? 'awaits' : 'used');
  }

  return (
    <>
      <p className="identity">
        <Link to="/app/tips">{say(back)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <Refusal of={command.refused} />
      {done && <p role="status">{say(done === 'used' ? texts.didMake : texts.didPropose)}</p>}
      {known.data && <KeysOfUnit of={known.data} />}
      {!done && !keys && known.data?.present && (
        <ProvePresent present={known.data.present} proven={proof !== null} onProven={setProof} />
      )}
      {!done && !keys && known.data && (
        <ChoosePassphrase
          id="new-key"
          button={say(texts.make)}
          use={async (passphrase) => {
            const made = await withKeys(({ makeKeys }) => makeKeys(passphrase));
            if (made) setKeys(made.done);
            return made !== null;
          }}
        />
      )}
      {known.data && <KeyReaders of={known.data} />}
      {!done && keys && (
        <section className="section tip-unlock" aria-labelledby="paper">
          <h2 id="paper">{say(texts.paperTitle)}</h2>
          <p>{say(texts.paperText)}</p>
          <p className="label">{say(texts.paperKey)}</p>
          <p className="code tip-paper">{keys.onPaper}</p>
          <Sending act={command.act} />
          <div className="actions">
            <Button look="primary" barred={command.onItsWay} onClick={() => void use(keys)}>
              {say(command.sending ? sendingNow : texts.written)}
            </Button>
          </div>
        </section>
      )}
      <LeaveGuard unsent={keys !== null} />
    </>
  );
}
