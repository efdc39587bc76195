import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { LeadInject, LeadView } from '../../live/lead-view.ts';
import type { Placed } from '../api.ts';
import { OneOf } from '../one-of.tsx';
import type { Direct } from './directing.ts';
import { leading as texts } from './lead-messages.ts';

const stateText = { happened: texts.happened, 'left-out': texts.leftOut, held: texts.held, armed: texts.now } as const;

/** Events in one line of time. Each can be let happen, kept back, or left out. */
export function Events(props: {
  view: LeadView;
  placed: Placed;
  roleName: (id: string) => string;
  send: Direct;
}): ReactElement {
  const { view, placed, roleName, send } = props;
  const say = useText();
  const sorted = [...view.injects].sort((a, b) => (a.at ?? 9999) - (b.at ?? 9999));
  const inject = (id: string, how: 'send' | 'hold' | 'skip') => void send({ kind: 'inject', inject: id, how });
  const isOpen = ({ state }: LeadInject) => state === 'waiting' || state === 'armed' || state === 'held';
  const receivers = ({ to }: LeadInject) =>
    to.length === 0 ? say(texts.noOne) : to.includes('all') ? say(texts.everyone) : to.map(roleName).join(', ');
  return (
    <section className="block lead-events" aria-labelledby="events">
      <h2 id="events">{say(texts.injects)}</h2>
      <ol>
        {sorted.map((one) => (
          <li key={one.id} className={`is-${one.state}`}>
            <p className="lead-when">
              {one.time ?? ''} {one.state !== 'waiting' && <span className="small">{say(stateText[one.state])}</span>}
            </p>
            <div>
              <p>{one.text}</p>
              <p className="small quiet">{say(texts.to, { roles: receivers(one) })}</p>
              {isOpen(one) && view.state !== 'waiting' && (
                <div className="actions">
                  <Button look="compact" onClick={() => inject(one.id, 'send')}>
                    {say(texts.sendNow)}
                  </Button>
                  {one.state !== 'held' && (
                    <Button look="compact" onClick={() => inject(one.id, 'hold')}>
                      {say(texts.hold)}
                    </Button>
                  )}
                  <Button look="compact" onClick={() => inject(one.id, 'skip')}>
                    {say(texts.skip)}
                  </Button>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      <WriteEvent placed={placed} send={send} />
    </section>
  );
}

function WriteEvent({ placed, send }: { placed: Placed; send: Direct }): ReactElement {
  const say = useText();
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  return (
    <details>
      <summary>{say(texts.write)}</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          void send({ kind: 'write', to: to === '' ? null : to, text }).then((done) => done && setText(''));
        }}
      >
        <TextArea id="write-text" label={say(texts.writeText)} maxLength={600} value={text} onChange={setText} />
        <div>
          <label className="label" htmlFor="write-to">
            {say(texts.writeTo)}
          </label>
          <OneOf
            id="write-to"
            value={to}
            options={[{ id: '', name: say(texts.everyone) }, ...placed.place.roles]}
            onChange={setTo}
          />
        </div>
        <Button type="submit">{say(texts.writeSend)}</Button>
      </form>
    </details>
  );
}
