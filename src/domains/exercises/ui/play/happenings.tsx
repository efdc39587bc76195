import bell from '@phosphor-icons/core/regular/bell-ringing.svg?raw';
import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { OneOf } from '../one-of.tsx';
import { contact as texts } from './contact-messages.ts';
import type { Move, Send } from './sending.ts';

/** What happens around the player and what reaches them, the newest first. No clock counts down: it simply goes on. */
export function Happenings(props: {
  view: SeatView;
  placed: Placed;
  send: Send;
  move: Move;
  onAnswer: (agency: string) => void;
}): ReactElement {
  const { view, placed, send, move, onAnswer } = props;
  const say = useText();
  const { place } = placed;
  const open = view.injects.filter(({ isPutAside }) => !isPutAside).toReversed();
  const putAside = (inject: string) => send({ kind: 'put-aside', inject });
  return (
    <div className="exercise-injects" aria-live="polite">
      {open.map(({ id, time, text, asksFor }) => (
        <section className="exercise-inject" key={id}>
          <p className="exercise-inject-time">
            <Icon of={bell} /> {time}
          </p>
          <p>{text}</p>
          {asksFor && (
            <p className="small quiet">
              {say(texts.whoAsks, { agency: place.agencies.find((one) => one.id === asksFor)?.name ?? '' })}
            </p>
          )}
          <div className="actions">
            {asksFor && (
              <>
                <Button look="compact" onClick={() => onAnswer(asksFor)}>
                  {say(texts.answerIt)}
                </Button>
                <Button
                  look="compact"
                  onClick={() => void move({ act: 'refuse', on: id }).then((done) => done && putAside(id))}
                >
                  {say(texts.refuse)}
                </Button>
              </>
            )}
            <Button look="compact" onClick={() => void putAside(id)}>
              {say(texts.putAside)}
            </Button>
          </div>
        </section>
      ))}
    </div>
  );
}

/** What others write to this seat, and writing to them. */
export function Messages({ view, placed, send }: { view: SeatView; placed: Placed; send: Send }): ReactElement {
  const say = useText();
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  const { place } = placed;
  const nameOf = (role: string | null) => place.roles.find(({ id }) => id === role)?.name ?? '';
  const words = (message: SeatView['messages'][number]) =>
    message.text ?? (message.sentence === null ? '' : say(texts[message.sentence]));
  return (
    <section className="block exercise-messages" aria-labelledby="messages">
      <h2 id="messages">{say(texts.messages)}</h2>
      {view.messages.length === 0 && <p className="quiet small">{say(texts.noMessages)}</p>}
      <ol aria-live="polite">
        {view.messages.slice(-8).map((message) => (
          <li key={message.seq} className={`is-${message.kind}`}>
            <p className="small quiet">
              {message.kind === 'whisper' && <Icon of={ear} />}
              <time>{message.time}</time>{' '}
              {message.kind === 'whisper'
                ? say(texts.whisper)
                : message.kind === 'wrote'
                  ? say(texts.event)
                  : `${nameOf(message.from)} → ${message.to === null ? say(texts.all) : nameOf(message.to)}`}
            </p>
            <p>{words(message)}</p>
          </li>
        ))}
      </ol>
      <details>
        <summary>{say(texts.write)}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            void send({ kind: 'say', to: to === '' ? null : to, text }).then((done) => done && setText(''));
          }}
        >
          <label htmlFor="say-to">{say(texts.to)}</label>
          <OneOf
            id="say-to"
            value={to}
            options={[
              { id: '', name: say(texts.all) },
              ...view.colleagues.map(({ role }) => ({ id: role, name: nameOf(role) })),
            ]}
            onChange={setTo}
          />
          <TextArea id="say-text" label={say(texts.text)} maxLength={600} value={text} onChange={setText} />
          <Button type="submit">{say(texts.send)}</Button>
        </form>
      </details>
    </section>
  );
}
