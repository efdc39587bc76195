import { type ReactElement, useId, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { TipKeyRow, TipKeys } from '../../tips/shapes.ts';
import { useKeyCommand } from './api.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { AddToKey, RemoveFromKey } from './key-reader-dialogs.tsx';
import * as texts from './reader-messages.ts';
import { withKeys } from './with-keys.ts';

/** Who opens each key of the unit with a passphrase, and who asks to. A key that waits for a second reader is not here. */
export function KeyReaders({ of }: { of: TipKeys }): ReactElement | null {
  const say = useText();
  const keys = of.items.filter(({ awaits }) => !awaits);
  if (keys.length === 0) return null;
  return (
    <section className="section tip-readers" aria-labelledby="tip-readers">
      <h2 id="tip-readers">{say(texts.title)}</h2>
      <p className="quiet">{say(texts.lead)}</p>
      {keys.map((key) => (
        <OneKey key={key.id} of={key} isUsed={key.id === of.present?.id} />
      ))}
    </section>
  );
}

function OneKey({ of, isUsed }: { of: TipKeyRow; isUsed: boolean }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const command = useKeyCommand();
  const ownAsk = of.asks.find(({ isMe }) => isMe);
  const opens = of.locked !== null;
  return (
    <>
      <h3>{say(texts.keyOf, { name: of.madeBy, date: date(new Date(of.madeAt)) })}</h3>
      <p className="small quiet">{say(isUsed ? texts.usedNow : texts.usedBefore)}</p>
      <DoneNote about={of.id} />
      <ul className="rows">
        {of.readers.map((reader) => (
          <Reader key={`${reader.name} ${reader.since}`} of={reader} tipKey={of} />
        ))}
        {of.asks
          .filter(({ isMe }) => !isMe)
          .map((ask) => (
            <Ask key={ask.lock} of={ask} tipKey={of} opens={opens} />
          ))}
      </ul>
      {ownAsk && (
        <>
          <p>{say(texts.youAsked)}</p>
          <p className="code">{ownAsk.check}</p>
          <Withdraw of={of} reader={ownAsk.id} />
        </>
      )}
      {!ownAsk && of.may.includes('tip.key-ask') && (
        <details className="not-on-paper">
          <summary>{say(texts.askTitle)}</summary>
          <p className="quiet">{say(texts.askText)}</p>
          <ChoosePassphrase
            id={`ask-${of.id}`}
            button={say(texts.askTitle)}
            barred={command.onItsWay}
            use={async (passphrase) => {
              const wish = await withKeys(({ wishOf }) => wishOf(passphrase));
              if (!wish) return false;
              await command.send({
                path: `/api/tip-keys/${of.id}/ask`,
                label: texts.asking,
                done: texts.asked,
                body: (act) => ({ act, ...wish.done }),
              });
              return true;
            }}
          >
            <Refusal of={command.refused} />
            <Sending act={command.act} />
          </ChoosePassphrase>
        </details>
      )}
    </>
  );
}

function Reader({ of, tipKey }: { of: TipKeyRow['readers'][number]; tipKey: TipKeyRow }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const name = useId();
  const [isOpen, setOpen] = useState(false);
  const canRemove = of.id !== null && tipKey.may.includes('tip.key-remove') && tipKey.readers.length > 1;
  return (
    <li className="row">
      <div>
        <span id={name}>{of.name}</span>
        {of.isMe && <span className="quiet"> {say(texts.you)}</span>}
        <p className="small quiet">
          {of.by === null ? say(texts.made) : say(texts.addedBy, { name: of.by, date: date(new Date(of.since)) })}
          {!of.reads && `, ${say(texts.readsNoMore)}`}
        </p>
      </div>
      {canRemove && (
        <div className="end">
          <Button look="compact" reason={name} onClick={() => setOpen(true)}>
            {say(texts.remove)}
          </Button>
        </div>
      )}
      {isOpen && <RemoveFromKey tipKey={tipKey} reader={of} close={() => setOpen(false)} />}
    </li>
  );
}

function Ask(props: { of: TipKeyRow['asks'][number]; tipKey: TipKeyRow; opens: boolean }): ReactElement {
  const { of, tipKey, opens } = props;
  const say = useText();
  const name = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="row">
      <div>
        <span id={name}>{say(texts.asks, { name: of.name })}</span>
        {opens && (
          <>
            <p className="small quiet">{say(texts.compare)}</p>
            <p className="code">{of.check}</p>
          </>
        )}
        {opens && of.id !== null && (
          <div className="actions">
            {tipKey.may.includes('tip.key-add') && (
              <Button reason={name} onClick={() => setOpen(true)}>
                {say(texts.add)}
              </Button>
            )}
            <Decline of={tipKey} reader={of.id} reason={name} />
          </div>
        )}
        {isOpen && <AddToKey tipKey={tipKey} ask={of} close={() => setOpen(false)} />}
      </div>
    </li>
  );
}

const useRemoving = (of: TipKeyRow, reader: string | null) => {
  const command = useKeyCommand();
  const send = () =>
    command.send({
      path: `/api/tip-keys/${of.id}/end-reader`,
      label: texts.removing,
      done: texts.removed,
      body: (act) => ({ act, reader }),
    });
  return { command, send };
};

function Decline(props: { of: TipKeyRow; reader: string; reason: string }): ReactElement {
  const say = useText();
  const { command, send } = useRemoving(props.of, props.reader);
  return (
    <>
      <Button reason={props.reason} barred={command.onItsWay} onClick={() => void send()}>
        {say(texts.decline)}
      </Button>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
    </>
  );
}

function Withdraw({ of, reader }: { of: TipKeyRow; reader: string | null }): ReactElement {
  const say = useText();
  const { command, send } = useRemoving(of, reader);
  return (
    <>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button barred={command.onItsWay || reader === null} onClick={() => void send()}>
          {say(texts.withdraw)}
        </Button>
      </div>
    </>
  );
}
