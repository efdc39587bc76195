import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useId, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { sendingNow } from '../../../../web/messages.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { mostAtOnce } from '../../review/import/schema.ts';
import type { Sending as Reading, WhatHappens } from '../../review/import/what-happens.ts';
import { useImportCommand } from './api.ts';
import * as texts from './import-messages.ts';

/** What came of a portion: of each file a sentence, or none where it was held back by another; or the import was stopped. */
type Refused = {
  readonly names: readonly string[];
  readonly sentences: ReadonlyMap<string, string>;
  readonly isStopped: boolean;
};
type Come = { readonly arrived: number; readonly refused: readonly Refused[] };

const nameOf = ({ read }: Reading): string => read.pseudonym;

/** What will become of each file, and then the sending of all of them, in portions. */
export function ImportSend(props: { of: WhatHappens; onSending: (isSending: boolean) => void }): ReactElement {
  const say = useText();
  const heading = useId();
  const command = useImportCommand();
  const [come, setCome] = useState<Come | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const { sendings, mine, readByTwo } = props.of;
  const answered = come ? come.arrived + come.refused.reduce((sum, { names }) => sum + names.length, 0) : 0;

  async function sendAll(): Promise<void> {
    setUnderWay(true);
    props.onSending(true);
    let now: Come = { arrived: 0, refused: [] };
    setCome(now);
    for (let from = 0; from < sendings.length; from += mostAtOnce) {
      const portion = sendings.slice(from, from + mostAtOnce);
      const refused = await sendPortion(portion);
      now = refused
        ? { ...now, refused: [...now.refused, refused] }
        : { ...now, arrived: now.arrived + portion.length };
      setCome(now);
    }
    setUnderWay(false);
    props.onSending(false);
  }

  /** Null when all of it has arrived. */
  async function sendPortion(portion: readonly Reading[]): Promise<Refused | null> {
    // Made once, so that sending again is sending the same.
    const acts = portion.map(() => newId());
    const outcome = await command.send({
      path: '/api/study/files/import-readings',
      label: texts.sending,
      done: null,
      body: (act) => ({
        act,
        readings: portion.map(({ file, read: { pseudonym, coding } }, place) => ({
          act: place === 0 ? act.id : acts[place],
          file,
          pseudonym,
          coding,
        })),
      }),
    });
    if (outcome.kind === 'done') return null;
    const names = portion.map(nameOf);
    if (outcome.kind === 'taken-back') return { names, sentences: new Map(), isStopped: true };
    const { fields, sentence } = outcome.refused;
    const sentences = fields.flatMap((field): [string, string][] => {
      const place = /^readings\.(\d+)/.exec(field.path)?.[1];
      const name = place === undefined ? undefined : names[Number(place)];
      return name === undefined ? [] : [[name, field.sentence]];
    });
    return {
      names,
      sentences: new Map(sentences.length > 0 ? sentences : names.map((name) => [name, sentence])),
      isStopped: false,
    };
  }

  return (
    <section className="section study-sheet" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.previewTitle)}</h2>
      <Names text={texts.begins} names={sendings.filter(({ isSecond }) => !isSecond).map(nameOf)} />
      <Names text={texts.second} names={sendings.filter(({ isSecond }) => isSecond).map(nameOf)} />
      <Names text={texts.mine} names={mine} />
      <Names text={texts.full} names={readByTwo} />
      {sendings.length === 0 && <p>{say(texts.nothing)}</p>}
      {sendings.length > 0 && come === null && (
        <>
          <p>{say(texts.forGood)}</p>
          <div className="actions">
            <Button look="primary" onClick={() => void sendAll()}>
              {say(texts.send, { count: sendings.length })}
            </Button>
          </div>
        </>
      )}
      {isUnderWay && (
        <>
          <p role="status">
            {say(sendingNow)} {say(texts.progress, { done: answered, count: sendings.length })}
          </p>
          <progress value={answered} max={sendings.length} aria-labelledby={heading} />
          <Sending act={command.act} />
        </>
      )}
      {come && !isUnderWay && <Outcome of={come} />}
      <LeaveGuard unsent={isUnderWay} />
    </section>
  );
}

function Names({ text, names }: { text: Message; names: readonly string[] }): ReactElement | null {
  const say = useText();
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{say(text, { count: names.length })}</summary>
      <ul className="study-names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

function Outcome({ of: { arrived, refused } }: { of: Come }): ReactElement {
  const say = useText();
  const count = refused.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <>
      <StateBox icon={checkCircle} title={say(texts.doneTitle, { count: arrived })} look="bare" level="p" announced />
      {count > 0 && (
        <StateBox icon={warningCircle} title={say(texts.refusedTitle, { count })} look="danger" announced>
          <p>{say(texts.refusedText)}</p>
          {refused.map(({ names, sentences, isStopped }) => {
            const held = names.filter((name) => !sentences.has(name));
            return (
              <ul key={names[0]}>
                {[...sentences].map(([file, sentence]) => (
                  <li key={file}>{say(texts.refusedFile, { file, sentence })}</li>
                ))}
                {held.length > 0 && <li>{say(isStopped ? texts.stopped : texts.held, { files: held.join(', ') })}</li>}
              </ul>
            );
          })}
        </StateBox>
      )}
    </>
  );
}
